"""Tỷ lệ ngoài khoảng 0 đến 100%.

Giá trị của một chỉ số có tên bắt đầu bằng “Tỷ lệ”, hoặc có kèm phân số, nhỏ hơn 0 hay lớn hơn
100%.

Vì sao: Phần của một tổng không thể lớn hơn tổng; thường là thiếu dấu chấm thập phân. Tỷ lệ vượt kế
hoạch thì có thật, nhưng phải nói rõ với người đọc ở ghi chú.

Sai:

    - indicator: ty-le-hai-long
      value: 883

Đúng:

    - indicator: ty-le-hai-long
      value: 88.3
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.figures import figures
from generator.diagnostics import Fault, Say
from generator.records.collection import Records

CODE = "BT606"
MESSAGE = Say(
    "“{indicator}” không thể là {found}: một tỷ lệ nằm trong khoảng 0 đến 100%.",
    "“{indicator}” cannot be {found}: a share lies between 0 and 100%.",
)
HINT = Say(
    "Xem có thiếu dấu chấm thập phân không. Nguồn viết đúng như vậy thì giải thích ở “note”.",
    "See whether a decimal point is missing. If the source says just that, explain it in “note”.",
)


def check(records: Records) -> Iterator[Fault]:
    """Look at the values that are parts of a whole."""
    for figure in figures(records):
        value = figure.item.value
        if value is None or 0 <= value <= 100 or not figure.is_share or figure.is_explained:
            continue
        parameters = {"indicator": figure.indicator.name, "found": figure.shown()}
        yield Fault(figure.position("value"), "percent-range", parameters)
