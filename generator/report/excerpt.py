"""Quotes the line that a problem stands in, safe to print and cut to a readable width."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Position

_WIDTH = 100
_BYTES = 1024 * 1024


class Excerpt(NamedTuple):
    """A line and the place of the mark below it, in terminal columns from 0."""

    line: str
    mark: int


def excerpt(place: Position, root: Path) -> Excerpt | None:
    """Quote the line; None where the file cannot be read or has no such line."""
    path = root / place.path
    if path.is_symlink():
        return None
    try:
        with path.open("rb") as file:
            text = file.read(_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return None
    lines = text.removeprefix("\ufeff").split("\n")
    if place.line > len(lines):
        return None
    start = max(0, place.column - 1 - _WIDTH // 2)
    line = lines[place.line - 1].rstrip("\r")[start : start + _WIDTH]
    before = line[: place.column - 1 - start]
    return Excerpt("".join(map(_visible, line)), sum(map(_columns, before)))


def _visible(char: str) -> str:
    """Show what a terminal would hide or obey as one blank or replacement character."""
    if char in "\t\u00a0":
        return " "
    return char if char.isprintable() else "\ufffd"


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
