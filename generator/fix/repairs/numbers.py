"""A decimal comma becomes a point: ``58,2`` → ``58.2``, ``1.146,5`` → ``1146.5``.

``1.146`` and ``1,146`` stay: they may mean a thousand and more, or one and a little.
"""

from __future__ import annotations

from generator.fix.fields import Kind, Model, rewrite_fields
from generator.records.numbers import read_number

_RULES = {"number-comma"}


def repair(text: str, model: Model) -> str:
    """Rewrite the number fields of a file."""
    return rewrite_fields(text, model, Kind.NUMBER, read_number, _RULES) if "," in text else text
