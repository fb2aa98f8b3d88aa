"""Former ids: under which of them something was published before, so that its address lasts."""

from __future__ import annotations

from functools import cache

from generator.records.commitment import Commitment
from generator.records.meeting import Meeting
from generator.records.types import Record


@cache
def former_field(model: type[Record]) -> str:
    """Name the field of former ids: in a register ``aliases`` are other names."""
    return "aliases" if issubclass(model, (Meeting, Commitment)) else "former_ids"


def former_ids(record: Record) -> tuple[str, ...]:
    """Give the former ids of a record; none where its kind has no pages, and so no such field."""
    found: tuple[str, ...] = getattr(record, former_field(type(record)), ())
    return found
