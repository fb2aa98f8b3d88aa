"""Con số chưa có giá trị.

Một con số không có value, cũng không có numerator và denominator.

Vì sao: Mục rỗng làm trang hiện một chỉ số không có số.

Sai:

    observations:
      - indicator: ty-le-ho-so-truc-tuyen
        time_period: 2023

Đúng:

    observations:
      - indicator: ty-le-ho-so-truc-tuyen
        value: 58.2
        time_period: 2023
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records

CODE = "BT601"
MESSAGE = Say(
    "Con số của “{indicator}” chưa có giá trị.",
    "The figure of “{indicator}” has no value.",
)
HINT = Say(
    "Thêm “value”, hoặc “numerator” và “denominator”.",
    "Add “value”, or “numerator” and “denominator”.",
)


def check(records: Records) -> Iterator[Fault]:
    """Look at every observation."""
    for entry in records.meetings:
        for number, item in enumerate(entry.record.observations):
            if item.value is None and item.numerator is None and item.denominator is None:
                position = entry.position("observations", number)
                yield Fault(position, "observation-empty", {"indicator": item.indicator})
