"""Tabs in the indentation become spaces, where YAML stops at them and one reading is possible."""

from __future__ import annotations

import re
from functools import partial

from generator.fix.fields import Model
from generator.fix.reading import Reading, read
from generator.fix.repairs import traps

_INDENT = re.compile(r"^ *\t[ \t]*", re.MULTILINE)
_WIDTHS = (2, 4, 8)


def repair(text: str, model: Model) -> str:
    """Try what a tab may stand for; the file must become readable, in one way only."""
    if not _INDENT.search(text) or read(text):
        return text
    readable: dict[tuple[str, ...], str] = {}
    for candidate in _candidates(text):
        reading = _read(candidate, model)
        if reading:
            readable.setdefault(reading.shape, candidate)
    return readable.popitem()[1] if len(readable) == 1 else text


def with_syntax_mended(text: str, model: Model) -> str:
    """Mend tabs and traps: what else may keep YAML from reading a file."""
    return traps.repair(repair(text, model), model)


def _read(text: str, model: Model) -> Reading | None:
    return read(traps.repair(text, model))


def _candidates(text: str) -> list[str]:
    """Write the file for tabs of several widths, counted from the tab or from the line's start."""
    texts = [
        _INDENT.sub(partial(spell, width), text)
        for spell in (_spell_each, _spell_stops)
        for width in _WIDTHS
    ]
    return list(dict.fromkeys(texts))


def _spell_each(width: int, indent: re.Match[str]) -> str:
    return indent[0].replace("\t", " " * width)


def _spell_stops(width: int, indent: re.Match[str]) -> str:
    return indent[0].expandtabs(width)
