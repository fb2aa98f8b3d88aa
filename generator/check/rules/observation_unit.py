"""Đơn vị khác với đơn vị của chỉ số.

Đơn vị ghi ở con số hoặc ở mục tiêu không phải là đơn vị của chỉ số trong danh mục.

Vì sao: So sánh được qua các cuộc họp là nhờ một chỉ số chỉ có một đơn vị.

Sai:

    observations:
      - indicator: kinh-phi-tiet-kiem-hang-nam
        value: 2505
        unit: triệu đồng

Đúng:

    observations:
      - indicator: kinh-phi-tiet-kiem-hang-nam
        value: 2505
        unit: tỷ đồng
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.records.commitment import Target
from generator.records.observation import Observation
from generator.sources import Loc

CODE = "BT603"
MESSAGE = Say(
    "Đơn vị ghi ở đây là “{found}”, còn đơn vị của chỉ số “{indicator}” là “{unit}”.",
    "The unit here is “{found}”, but that of the indicator “{indicator}” is “{unit}”.",
)
HINT = Say(
    "Chỉ khác cách viết thì ghi “{unit}”; khác đơn vị thì quy đổi con số, hoặc dùng chỉ số khác.",
    "If only the wording differs, write “{unit}”; else convert it or use another indicator.",
)


def check(records: Records) -> Iterator[Fault]:
    """Compare the units of observations and targets with the register."""
    units = {entry.id: entry.record.unit for entry in records.indicators}
    for entry in records.meetings:
        record = entry.record
        measured: list[tuple[Loc, Observation | Target]] = [
            (("observations", number), item) for number, item in enumerate(record.observations)
        ]
        measured += [
            (("commitments", number, "target"), item.target)
            for number, item in enumerate(record.commitments)
            if item.target
        ]
        for loc, item in measured:
            unit = units.get(item.indicator)
            if item.unit and unit and item.unit != unit:
                parameters = {"found": item.unit, "indicator": item.indicator, "unit": unit}
                yield Fault(entry.position(*loc, "unit"), "observation-unit", parameters)
