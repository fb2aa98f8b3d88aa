"""Writes a text as a YAML scalar: plain where that is safe, else in quotes."""

from __future__ import annotations

import re
import unicodedata

from generator.quoting import in_quotes

_BREAKS_PLAIN = re.compile(r":(\s|$)|\s#")
_PLAIN_START = re.compile(r"[^\W_]")
_OTHER_TYPES = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
"""Words that YAML, or whoever reads it, may take for something else than text."""


def breaks_plain(text: str) -> bool:
    """Tell whether a plain scalar would end, or become a key, inside this text."""
    return _BREAKS_PLAIN.search(text) is not None


def scalar(text: str) -> str:
    """Write any text as a scalar on one line."""
    line = one_line(text)
    plain = _PLAIN_START.match(line) and not breaks_plain(line) and line.lower() not in _OTHER_TYPES
    return line if plain else in_quotes(line)


def one_line(text: str) -> str:
    """Fold white space, line breaks too, and drop every other character that cannot be seen."""
    seen = "".join(char if char.isprintable() else " " if char.isspace() else "" for char in text)
    return unicodedata.normalize("NFC", " ".join(seen.split()))
