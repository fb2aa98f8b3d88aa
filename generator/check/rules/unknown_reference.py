"""Whatever a record refers to by id exists."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from generator.diagnostics import Diagnostic
from generator.records.collection import Records
from generator.records.fields import references
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS

_NAMES = {
    "provinces": "tỉnh, thành phố",
    "agencies": "cơ quan",
    "programmes": "chương trình",
    "indicators": "chỉ số",
    "documents": "văn bản",
    "commitments": "cam kết",
    "sources": "nguồn",
}


def check(records: Records) -> Iterator[Diagnostic]:
    """Resolve every reference of every record."""
    known = {name: [entry.id for entry in getattr(records, name)] for name in REGISTERS}
    known["commitments"] = [
        commitment.id for entry in records.meetings for commitment in entry.record.commitments
    ]
    known_sets = {name: set(ids) for name, ids in known.items()}
    for entry in records.entries():
        if isinstance(entry.record, Meeting):
            known["sources"] = [source.id for source in entry.record.sources]
            known_sets["sources"] = set(known["sources"])
        for loc, target, found in references(entry.record):
            if found in known_sets[target] or found in records.misshapen:
                continue
            near = get_close_matches(found, known[target], 1)
            place = f"data/registers/{target}.yml" if target in REGISTERS else "tệp này"
            hint = f"Có phải là “{near[0]}”?" if near else f"Thêm vào {place} trước."
            message = f"Không có {_NAMES[target]} nào mang mã “{found}”."
            yield Diagnostic(entry.position(*loc), "unknown-reference", message, hint)
