"""A byte order mark before the text is removed: UTF-8 needs none."""

from __future__ import annotations


def repair(text: str) -> str:
    """Remove the mark."""
    return text.lstrip("\ufeff")
