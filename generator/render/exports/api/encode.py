"""Writes JSON with numbers exactly as the record has them: ``43.50`` stays ``43.50``.

The standard encoder knows binary fractions only, and would drop the digits that a source prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from json.encoder import encode_basestring
from types import NoneType
from typing import Any

from generator.dates import PartialDate


class Json(str):
    """What is written already: it stands in the text of whatever holds it as it is."""

    __slots__ = ()


def encode(value: Any) -> str:
    """Write a value; what is no text, number, date or list, nor written, is an error.

    Letters stand as they are, so the text is for UTF-8.

    Raises:
        TypeError: JSON has no way to write it.
    """
    return WAYS[value.__class__](value)


def before(key: str) -> str:
    """Write what stands before a value in an object."""
    return f"{encode_basestring(key)}:"


def braced(lines: Iterable[str]) -> Json:
    """Make an object of keys with their values, which are written already."""
    return Json(f"{{{','.join(lines)}}}")


def _list(items: Iterable[object]) -> str:
    return f"[{','.join(map(encode, items))}]"


_KNOWN: dict[type, Callable[[Any], str]] = {
    NoneType: lambda _: "null",
    Json: lambda text: text,
    str: encode_basestring,
    bool: lambda flag: "true" if flag else "false",
    int: str,
    Decimal: lambda number: f"{number:f}",
    PartialDate: lambda when: f'"{when}"',
    date: lambda day: f'"{day}"',
    list: _list,
    tuple: _list,
}


class _Ways(dict[type, Callable[[Any], str]]):
    """How values of a type are written; that of a type derived from a known one is found once."""

    def __missing__(self, kind: type) -> Callable[[Any], str]:
        for base, way in _KNOWN.items():
            if issubclass(kind, base):
                self[kind] = way
                return way
        raise TypeError(kind.__name__)


WAYS = _Ways()
"""For those who write so many values that a call of :func:`encode` for each would be felt."""
