"""A date in figures becomes ISO: ``12/7/2023`` → ``2023-07-12``, if the calendar has that day."""

from __future__ import annotations

from generator.fix.fields import Kind, Model, rewrite_fields
from generator.records.days import read_date

_RULES = {"date-order"}


def repair(text: str, model: Model) -> str:
    """Rewrite the date fields of a file."""
    return rewrite_fields(text, model, Kind.DATE, read_date, _RULES)
