"""The last line ends like every other."""

from __future__ import annotations


def repair(text: str) -> str:
    """Add the newline that is missing."""
    return text + "\n" if text and not text.endswith("\n") else text
