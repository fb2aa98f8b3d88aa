"""Edits of a meeting's record, as a person makes them, and their undoing."""

from __future__ import annotations

import re
from pathlib import Path

_SUMMARY = re.compile(r"^summary:(?: >-\n +| )", re.MULTILINE)


class Edited:
    """One meeting whose summary is changed again and again, until it is put back."""

    def __init__(self, path: Path) -> None:
        """Remember how the file was."""
        self.path = path
        self._text = path.read_text("utf-8")

    @property
    def id(self) -> str:
        """The meeting's id, part of its address."""
        return self.path.stem

    def change(self, number: int) -> str:
        """Put a sentence of this number before the summary; return it."""
        sentence = f"Lần sửa thứ {number} để đo thời gian."
        text, count = _SUMMARY.subn(lambda found: f"{found[0]}{sentence} ", self._text, count=1)
        if not count:
            raise ValueError(f"{self.path} has no summary")
        self.path.write_text(text, "utf-8")
        return sentence

    def restore(self) -> None:
        """Put the file back."""
        self.path.write_text(self._text, "utf-8")
