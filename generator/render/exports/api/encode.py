"""Writes JSON with numbers exactly as the record has them: ``43.50`` stays ``43.50``.

The standard encoder knows binary fractions only, and would drop the digits that a source prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import cache
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
    return _way(value.__class__)(value)


def before(key: str) -> str:
    """Write what stands before a value in an object."""
    return f"{encode_basestring(key)}:"


def braced(lines: Iterable[str]) -> Json:
    """Make an object of keys with their values, which are written already."""
    return Json(f"{{{','.join(lines)}}}")


def _list(items: Iterable[object]) -> str:
    return f"[{','.join(map(encode, items))}]"


_WAYS: dict[type, Callable[[Any], str]] = {
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


@cache
def _way(kind: type) -> Callable[[Any], str]:
    for base, way in _WAYS.items():
        if issubclass(kind, base):
            return way
    raise TypeError(kind.__name__)
