"""Writes JSON with numbers exactly as the record has them: ``43.50`` stays ``43.50``.

The standard encoder knows binary fractions only, and would drop the digits that a source prints.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from json.encoder import encode_basestring

from generator.dates import PartialDate

_WORDS = {None: "null", True: "true", False: "false"}


def encode(value: object) -> str:
    """Write a value; what is no text, number, date, list or object is an error.

    Letters stand as they are, so the text is for UTF-8.

    Raises:
        TypeError: JSON has no way to write it.
    """
    match value:
        case None | bool():
            return _WORDS[value]
        case str():
            return encode_basestring(str(value))
        case int():
            return str(value)
        case Decimal():
            return f"{value:f}"
        case PartialDate() | date():
            return f'"{value}"'
        case Mapping():
            pairs = (f"{encode_basestring(key)}:{encode(item)}" for key, item in value.items())
            return f"{{{','.join(pairs)}}}"
        case Sequence():
            return f"[{','.join(map(encode, value))}]"
        case _:
            raise TypeError(type(value).__name__)
