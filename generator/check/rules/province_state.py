"""A province is either current, or has an end, a successor that is current, and an act."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.records.collection import Records


def check(records: Records) -> Iterator[Diagnostic]:
    """Hold every unit of the register against the others."""
    current = {entry.id for entry in records.provinces if entry.record.valid_through is None}
    for entry in records.provinces:
        unit = entry.record
        if unit.valid_through is None and unit.succeeded_by is None:
            continue
        if unit.valid_through is None or unit.succeeded_by not in current:
            yield Diagnostic(
                entry.position("succeeded_by"),
                "province-state",
                f"{unit.name}: ngày kết thúc và đơn vị kế thừa hiện nay phải đi cùng nhau.",
                "Ghi cả “valid_through” lẫn “succeeded_by” với mã của một đơn vị hiện nay.",
            )
