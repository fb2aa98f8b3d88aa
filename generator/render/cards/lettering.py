"""Sets lines of text with the portal's font, each letter drawn once and then reused.

Glyphs are placed here and not by Pillow, whose kerning depends on libraries that a machine may
lack; text of records is in composed form, so a letter with its marks is one glyph.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = 400, 700
_LEADING = 1.27
"""From line to line, in sizes of the font."""
_ELLIPSIS = "…"
_EVEN_STEPS = 6
_WIDTHS_KEPT = 1 << 11
"""So many words a face knows the width of; those of titles are few."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A drawn letter: where it stands, from the pen and the base line, and how far the pen moves.

    All in pixels; ``mask`` holds coverage as the face's shades give it; it is None for a space.
    """

    mask: Image.Image | None
    left: int
    top: int
    advance: float


class Face:
    """One weight of the font in one size."""

    def __init__(self, weight: int, size: int, shades: bytes = bytes(range(256))) -> None:
        """Read the font.

        Args:
            weight: :data:`REGULAR` or :data:`BOLD`.
            size: in pixels.
            shades: what masks hold for coverage from 0 to 255.
        """
        file = FONTS / f"be-vietnam-pro-{weight}.ttf"
        self._font = ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)
        self._kerning = _kerning(weight)
        self._scale = size / 1000
        self._shades = shades
        self._glyphs: dict[str, Glyph] = {}
        self._word_width = lru_cache(_WIDTHS_KEPT)(self._measured)
        self._space = self._glyph(" ").advance
        self.leading = round(size * _LEADING)

    def width(self, line: str) -> float:
        """Measure a line, in pixels; a space is not kerned."""
        words = line.split(" ")
        return sum(map(self._word_width, words)) + self._space * (len(words) - 1)

    def line(self, text: str) -> Iterator[tuple[Image.Image, int, int]]:
        """Set a line of text: masks of letters, and where they stand from its begin and base."""
        pen, before = 0.0, ""
        for char in text:
            pen += self._kerning.get(before + char, 0) * self._scale
            glyph = self._glyph(char)
            if glyph.mask:
                yield glyph.mask, round(pen) + glyph.left, glyph.top
            pen += glyph.advance
            before = char

    def fits(self, text: str, width: float, most: int) -> bool:
        """Tell whether :meth:`wrap` would leave nothing out."""
        words = self._words(text)
        is_narrow = all(taken <= width for _, taken in words)
        return is_narrow and len(self._broken(words, width)) <= most

    def wrap(self, text: str, width: float, most: int) -> list[str]:
        """Break text into lines of like length; what has no room is left out, with an ellipsis.

        Args:
            text: words with single spaces.
            width: of a line, in pixels.
            most: so many lines.
        """
        words = self._words(text)
        lines = self._broken(words, width)
        if len(lines) > most:
            lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
            return [self.cut(line, width) for line in lines]
        low, high = width / 2, width
        for _ in range(_EVEN_STEPS if len(lines) > 1 else 0):
            middle = (low + high) / 2
            if len(evener := self._broken(words, middle)) == len(lines):
                lines, high = evener, middle
            else:
                low = middle
        return [self.cut(line, width) for line in lines]

    def cut(self, line: str, width: float) -> str:
        """Shorten a line to a width at a word; one long word at a letter."""
        if self.width(line) <= width:
            return line
        while " " in line:
            line = line.rpartition(" ")[0].rstrip(",;:–-( ")
            if self.width(line + _ELLIPSIS) <= width:
                return line + _ELLIPSIS
        while line and self.width(line + _ELLIPSIS) > width:
            line = line[:-1]
        return line + _ELLIPSIS

    def _words(self, text: str) -> list[tuple[str, float]]:
        return [(word, self._word_width(word)) for word in text.split()]

    def _measured(self, word: str) -> float:
        pairs = map("".join, pairwise(word))
        kerned = sum(self._kerning.get(pair, 0) for pair in pairs) * self._scale
        return sum(self._glyph(char).advance for char in word) + kerned

    def _broken(self, words: list[tuple[str, float]], width: float) -> list[str]:
        lines: list[str] = []
        room, space = 0.0, self._space
        for word, taken in words:
            if lines and taken + space <= room:
                lines[-1] += f" {word}"
                room -= taken + space
            else:
                lines.append(word)
                room = width - taken
        return lines

    def _glyph(self, char: str) -> Glyph:
        if char not in self._glyphs:
            self._glyphs[char] = self._drawn(char)
        return self._glyphs[char]

    def _drawn(self, char: str) -> Glyph:
        left, top, right, bottom = map(int, self._font.getbbox(char, anchor="ls"))
        advance = self._font.getlength(char)
        if right <= left or bottom <= top:
            return Glyph(None, 0, 0, advance)
        mask = Image.new("L", (right - left, bottom - top))
        ImageDraw.Draw(mask).text((-left, -top), char, fill=255, font=self._font, anchor="ls")
        return Glyph(mask.point(self._shades), left, top, advance)


@cache
def face(weight: int, size: int, shades: bytes) -> Face:
    """Give a face; each is made once in a process."""
    return Face(weight, size, shades)


@cache
def _kerning(weight: int) -> dict[str, int]:
    """Pair of letters → what the second moves by, in thousandths of the size."""
    groups = json.loads((FONTS / "kerning.json").read_text("utf-8"))[str(weight)]
    return {
        left + right: size
        for lefts, row in groups
        for rights, size in row.items()
        for left in lefts
        for right in rights
    }
