"""Phần trăm lớn hơn 100 hoặc nhỏ hơn 0.

Giá trị phần trăm vượt khoảng 0 đến 100, mà tên chỉ số không cho biết đó là tốc độ hay mức tăng,
giảm, so sánh.

Vì sao: Có thể thiếu dấu chấm thập phân, có thể là mức tăng ghi nhầm vào chỉ số khác; cũng có thể
đúng, khi đó một ghi chú giúp người đọc hiểu.

Sai:

    - indicator: thu-tuc-hanh-chinh-duoc-don-gian-hoa
      value: 340

Đúng:

    - indicator: thu-tuc-hanh-chinh-duoc-don-gian-hoa
      value: 34.0
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.figures import figures
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records

CODE = "BT607"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "“{indicator}” có giá trị {found}, ngoài khoảng 0 đến 100%.",
    "“{indicator}” has the value {found}, outside 0 to 100%.",
)
HINT = Say(
    "Xem lại dấu chấm thập phân và chỉ số. Nguồn viết đúng như vậy thì giải thích ở “note”.",
    "Look at the decimal point and the indicator. If the source says so, explain it in “note”.",
)

_MOVEMENT = ("tốc độ", "tăng", "giảm", "so với", "thay đổi")


def check(records: Records) -> Iterator[Fault]:
    """Look at percentages that neither their name nor a fraction shows to be shares."""
    for figure in figures(records):
        value, name = figure.item.value, figure.indicator.name.lower()
        if value is None or 0 <= value <= 100 or not figure.is_percent or figure.is_share:
            continue
        if figure.is_explained or any(word in name for word in _MOVEMENT):
            continue
        parameters = {"indicator": figure.indicator.name, "found": figure.shown()}
        yield Fault(figure.position("value"), "percent-unusual", parameters)
