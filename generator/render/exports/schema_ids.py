"""The ids that an editor offers for a reference to a register, each with the name it stands for."""

from __future__ import annotations

from generator.portal import Portal
from generator.records.collection import Records
from generator.records.registers import Agency, Document, Indicator, Programme, Province
from generator.records.types import Record
from generator.render.exports.schema_values import ID
from generator.vietnamese import capitalize, format_date

_CLOSED = {"provinces"}
"""Registers that only a law changes: another id is wrong. To the others an editor adds entries
while writing a meeting, in a browser, where nothing renews the schema: another id gets a notice."""


def id_list(register: str, records: Records | Portal) -> dict[str, object]:
    """Write the schema of a reference to a register."""
    entries = sorted(getattr(records, register), key=lambda entry: entry.id)
    known: dict[str, object] = {
        "enum": [entry.id for entry in entries],
        "enumDescriptions": [_name(entry.record) for entry in entries],
        "errorMessage": f"Mã này không có trong {register}.yml.",
    }
    if register in _CLOSED:
        return known
    notice = (
        f"Mã này chưa có trong {register}.yml khi lược đồ được lập. "
        "Nếu gõ nhầm thì sửa; nếu vừa thêm vào danh mục thì cứ để nguyên."
    )
    # The notice comes first: an editor shows that of the first branch when both have one.
    return {"anyOf": [{**ID, "deprecationMessage": notice}, known]}


def _name(record: Record) -> str:
    match record:
        case Province():
            return f"{capitalize(record.kind.label)} {record.name}{_until(record)}"
        case Agency():
            return f"{record.name}{_until(record)}"
        case Programme():
            return f"{record.short_name}: {record.name}"
        case Indicator():
            return f"{record.name} ({record.unit})"
        case Document():
            parts = [record.number or "", record.title or ""]
            return f"{capitalize(record.kind.label)} {': '.join(filter(None, parts))}".strip()
        case _:
            raise TypeError(type(record).__name__)


def _until(record: Province | Agency) -> str:
    return f" (đến {format_date(record.valid_through)})" if record.valid_through else ""
