"""Quotes text of a file: in a message, short and safe to print; in YAML, between its quotes."""

from __future__ import annotations

import unicodedata

_LONGEST = 60


def quoted(text: str, longest: int = _LONGEST) -> str:
    """Cut a text to a readable length and make visible what a terminal would hide or obey."""
    line = " ".join(text[: longest * 4].split())
    shown = "".join(char if char.isprintable() else "\ufffd" for char in line)
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def in_quotes(text: str) -> str:
    """Put one line of YAML text between the quotes that it allows."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def name_of_character(char: str) -> str:
    """Name a character that cannot be shown, as ``U+200B (zero width space)``."""
    name = unicodedata.name(char, "").lower()
    return f"U+{ord(char):04X} ({name})" if name else f"U+{ord(char):04X}"
