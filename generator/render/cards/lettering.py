"""Sets lines of text with the portal's font, each letter drawn once and then reused.

Glyphs are placed here and not by Pillow, whose kerning depends on libraries that a machine may
lack; text of records is in composed form, so a letter with its marks is one glyph.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = 400, 700
_LEADING, _ABOVE, _BELOW = 1.27, 1.2, 0.3
"""From line to line, and what letters need above and below the base line, in sizes of the font."""
_ELLIPSIS = "…"
_EVEN_STEPS = 6


@dataclass(frozen=True, slots=True)
class Glyph:
    """A drawn letter: where it stands, from the pen and the base line, and how far the pen moves.

    All in pixels; ``mask`` holds coverage from 0 to 255, and is None for a space.
    """

    mask: Image.Image | None
    left: int
    top: int
    advance: float


class Face:
    """One weight of the font in one size."""

    def __init__(self, weight: int, size: int) -> None:
        """Read the font; ``size`` is in pixels."""
        file = FONTS / f"be-vietnam-pro-{weight}.ttf"
        self._font = ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)
        self._kerning = _kerning(weight)
        self._scale = size / 1000
        self._glyphs: dict[str, Glyph] = {}
        self.leading = round(size * _LEADING)
        self.rise = round(size * _ABOVE)
        self._height = self.rise + round(size * _BELOW)

    def width(self, text: str) -> float:
        """Measure a line, in pixels."""
        return sum(self._glyph(char).advance for char in text) + self._kerned(text)

    def line(self, text: str) -> Image.Image:
        """Set a line of text as coverage from 0 to 255; its base line is :attr:`rise` below."""
        strip = Image.new("L", (int(self.width(text)) + 2, self._height))
        pen, before = 0.0, ""
        for char in text:
            pen += self._kerning.get(before + char, 0) * self._scale
            glyph = self._glyph(char)
            if glyph.mask:
                place = round(pen) + glyph.left, self.rise + glyph.top
                strip.paste(255, place, glyph.mask)
            pen += glyph.advance
            before = char
        return strip

    def fits(self, text: str, width: float, most: int) -> bool:
        """Tell whether :meth:`wrap` would leave nothing out."""
        words = self._measured(text)
        is_narrow = all(taken <= width for _, taken in words)
        return is_narrow and len(self._broken(words, width)) <= most

    def wrap(self, text: str, width: float, most: int) -> list[str]:
        """Break text into lines of like length; what has no room is left out, with an ellipsis.

        Args:
            text: words with single spaces.
            width: of a line, in pixels.
            most: so many lines.
        """
        words = self._measured(text)
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

    def _measured(self, text: str) -> list[tuple[str, float]]:
        return [(word, self.width(word)) for word in text.split()]

    def _broken(self, words: list[tuple[str, float]], width: float) -> list[str]:
        lines: list[str] = []
        room, space = 0.0, self._glyph(" ").advance
        for word, taken in words:
            if lines and taken + space <= room:
                lines[-1] += f" {word}"
                room -= taken + space
            else:
                lines.append(word)
                room = width - taken
        return lines

    def _kerned(self, text: str) -> float:
        pairs = map("".join, pairwise(text))
        return sum(self._kerning.get(pair, 0) for pair in pairs) * self._scale

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
        return Glyph(mask, left, top, advance)


@cache
def face(weight: int, size: int) -> Face:
    """Give a face; each is made once in a process."""
    return Face(weight, size)


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
