"""A unit that is written down is the unit of the indicator."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.records.collection import Records


def check(records: Records) -> Iterator[Diagnostic]:
    """Compare the units of observations and targets with the register."""
    units = {entry.id: entry.record.unit for entry in records.indicators}
    for entry in records.meetings:
        measured = [
            (("observations", number), item)
            for number, item in enumerate(entry.record.observations)
        ] + [
            (("commitments", number, "target"), item.target)
            for number, item in enumerate(entry.record.commitments)
            if item.target
        ]
        for loc, item in measured:
            unit = units.get(item.indicator)
            if item.unit and unit and item.unit != unit:
                yield Diagnostic(
                    entry.position(*loc, "unit"),
                    "observation-unit",
                    f"Đơn vị “{item.unit}” khác với đơn vị của chỉ số “{item.indicator}”.",
                    f"Ghi “{unit}”, hoặc dùng một chỉ số khác.",
                )
