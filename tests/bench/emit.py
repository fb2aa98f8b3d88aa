"""Writes records as YAML text, many times faster than a general dumper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

Value = str | Mapping[str, "Value"] | Sequence["Value"]
"""What is written: texts, records and lists; numbers and dates are texts as well."""

_WIDTH = 98
_PLAIN = re.compile(r"[^\W_][^:#\n\"'{}\[\]&*!|>%@`]*", re.UNICODE)


def yaml_text(value: Value) -> str:
    """Write a record or a list of records, at the left margin."""
    return "\n".join(_lines(value, "")) + "\n"


def write_text(path: Path, text: str) -> None:
    """Write a file, the same bytes on every system."""
    path.write_bytes(text.encode("utf-8"))


def _lines(value: Value, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _field(key, item, indent)
    else:
        for item in value:
            yield from _item(item, indent)


def _field(key: str, value: Value, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield from _scalar(f"{indent}{key}:", value, f"{indent}  ")
    else:
        yield f"{indent}{key}:"
        yield from _lines(value, f"{indent}  ")


def _item(value: Value, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield from _scalar(f"{indent}-", value, f"{indent}  ")
        return
    begin = f"{indent}- "
    for line in _lines(value, f"{indent}  "):
        yield begin + line[len(begin) :]
        begin = line[: len(begin)] and f"{indent}  "


def _scalar(begin: str, text: str, indent: str) -> Iterator[str]:
    """Write a text on one line where that is safe, quoted or folded where it is not."""
    if text == "%" or text.startswith("https://"):
        yield f"{begin} '{text}'" if text == "%" else f"{begin} {text}"
    elif len(begin) + len(text) < _WIDTH and _PLAIN.fullmatch(text):
        yield f"{begin} {text}"
    else:
        yield f"{begin} >-"
        yield from _folded(text, indent)


def _folded(text: str, indent: str) -> Iterator[str]:
    line = indent
    for word in text.split():
        if len(line) + len(word) >= _WIDTH and line != indent:
            yield line.rstrip()
            line = indent
        line += word + " "
    yield line.rstrip()
