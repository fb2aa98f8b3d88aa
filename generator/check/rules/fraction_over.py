"""Tử số lớn hơn mẫu số.

Phần lại lớn hơn tổng số, như “1.146 trong 388”.

Vì sao: Thường là chép ngược hai số. Con số vượt kế hoạch thì có thật, nhưng phải nói rõ với người
đọc ở ghi chú.

Sai:

    numerator: 1146
    denominator: 388

Đúng:

    numerator: 388
    denominator: 1146
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.figures import figures
from generator.diagnostics import Fault, Say
from generator.records.collection import Records

CODE = "BT605"
MESSAGE = Say(
    "Tử số {numerator} lớn hơn mẫu số {denominator}.",
    "The numerator {numerator} is greater than the denominator {denominator}.",
)
HINT = Say(
    "Có phải là {denominator}/{numerator}? Nguồn viết đúng như vậy thì giải thích ở “note”.",
    "Is it {denominator}/{numerator}? If the source says just that, explain it in “note”.",
)


def check(records: Records) -> Iterator[Fault]:
    """Compare the halves of every fraction."""
    for figure in figures(records):
        top, bottom = figure.item.numerator, figure.item.denominator
        if top is None or not bottom or top <= bottom or figure.is_explained:
            continue
        parameters = {"numerator": f"{top:f}", "denominator": f"{bottom:f}"}
        yield Fault(figure.position("numerator"), "fraction-over", parameters)
