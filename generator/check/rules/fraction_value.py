"""Tỷ lệ không khớp với phân số.

Giá trị phần trăm khác với tử số chia mẫu số, nhiều hơn mức làm tròn của chữ số cuối cùng. Nguồn
làm tròn lên hay xuống đều được; ghi “hơn”, “gần” ở qualifier thì không so.

Vì sao: Hai con số của cùng một câu mà không khớp thì một trong hai đã chép sai, hoặc nguồn viết
sai và người đọc cần được biết.

Sai:

    value: 43
    numerator: 388
    denominator: 1146

Đúng:

    value: 34
    numerator: 388
    denominator: 1146
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.figures import figures, last_place, with_unit
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records

CODE = "BT604"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Giá trị là {found}, nhưng {numerator}/{denominator} bằng {computed}%.",
    "The value is {found}, but {numerator}/{denominator} is {computed}%.",
)
HINT = Say(
    "Xem lại ba con số trong nguồn. Nguồn viết đúng như vậy thì giải thích ở “note”.",
    "Look at the three numbers in the source. If it says just that, explain it in “note”.",
)


def check(records: Records) -> Iterator[Fault]:
    """Compute each percentage that has its fraction beside it."""
    for figure in figures(records):
        item = figure.item
        if item.value is None or item.numerator is None or not item.denominator:
            continue
        if not figure.is_percent or item.qualifier or figure.is_explained:
            continue
        exact = 100 * item.numerator / item.denominator
        place = last_place(item.value)
        if abs(item.value - exact) > place:
            parameters = {
                "found": with_unit(item.value, "%"),
                "numerator": f"{item.numerator:f}",
                "denominator": f"{item.denominator:f}",
                "computed": f"{round(exact, 2).normalize():f}",
            }
            yield Fault(figure.position("value"), "fraction-value", parameters)
