"""The card of a page: site and day above, the title, and below what draws the eye.

Sixteen colours in all, four bits a pixel: shades between an ink and the ground smooth the edges of
letters, so no letter may stand on anything but the ground.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageDraw

from generator.render.cards.lettering import BOLD, REGULAR, Face, face
from generator.render.cards.png import LEAD, png

WIDTH, HEIGHT = 1200, 630
"""Pixels; what networks show large."""
_MARGIN = 80
_LEFT, _RIGHT = LEAD + _MARGIN, LEAD + WIDTH - _MARGIN
_ROOM = _RIGHT - _LEFT
_HEAD, _BELOW_HEAD, _FOOT = 56, 124, 578
_LOGO = 48

_GROUND, _WHITE, _GOLD, _MINT, _LINE = "#0b5d51", "#ffffff", "#f0b84f", "#cfe5df", "#2f7d70"
"""Those of the header, the logo and scales; see ``tokens.css``."""
_SHADES = {_WHITE: 6, _GOLD: 4, _MINT: 4, _LINE: 1}

_TITLES = ((2, 72), (3, 62), (4, 50))
_LONE_TITLES = ((2, 80), (3, 74), (4, 62))
"""So many lines at most, and the size of their letters; without a figure there is more room."""

_SQUARES = ((0, 0), (1, 0), (0, 1), (1, 2), (2, 3), (1, 4), (2, 4))
_TOPS = (0, 6.55, 13.1, 19.65, 26.2)
_GOLD_SQUARE = (1, 2)
"""Columns and rows of the logo, and its own measures: 19 by 32, squares of 5.8; ``logo.svg``."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says; ``figure`` is a value with what it measures, ``foot`` stands in its place.

    All is plain text with single spaces, in composed form.
    """

    site: str
    when: str
    title: str
    figure: tuple[str, str] | None = None
    foot: str = ""


def draw(card: Card) -> bytes:
    """Draw a card as PNG."""
    image = _ground().copy()
    pen = ImageDraw.Draw(image)
    _head(pen, card)
    top = _figure(pen, *card.figure) if card.figure else _foot(pen, card.foot)
    _title(pen, card.title, top, _TITLES if card.figure else _LONE_TITLES)
    return png(image, _palette())


@cache
def _ground() -> Image.Image:
    """Draw what is the same on every card."""
    image = Image.new("P", (LEAD + WIDTH, HEIGHT))
    for ink, mask in _logo(_LOGO).items():
        ImageDraw.Draw(image).bitmap((_LEFT, _HEAD), mask.point(_masks(ink)), _index(ink))
    return image


def _head(pen: ImageDraw.ImageDraw, card: Card) -> None:
    name, day = _face(BOLD, 28, _WHITE), _face(REGULAR, 28, _GOLD)
    base = _HEAD + _LOGO // 2 + 10
    when = day.cut(card.when, _ROOM / 2)
    taken = round(day.width(when))
    _set(pen, day, [when], base, _GOLD, _RIGHT - taken)
    site = name.cut(card.site, _ROOM - taken - 2 * _LOGO)
    _set(pen, name, [site], base, _WHITE, _LEFT + _LOGO)


def _figure(pen: ImageDraw.ImageDraw, value: str, name: str) -> int:
    """Set a figure above the foot; returns where its part begins."""
    large = _face(BOLD, 64, _GOLD)
    base = _words(pen, name) - 54
    _set(pen, large, [large.cut(value, _ROOM)], base, _GOLD)
    return _rule(pen, base - 76)


def _foot(pen: ImageDraw.ImageDraw, text: str) -> int:
    return _rule(pen, _words(pen, text) - 50)


def _words(pen: ImageDraw.ImageDraw, text: str) -> int:
    """Set up to two small lines above the foot; returns the first base line."""
    small = _face(REGULAR, 28, _MINT)
    lines = small.wrap(text, _ROOM, 2)
    base = _FOOT - (len(lines) - 1) * small.leading
    _set(pen, small, lines, base, _MINT)
    return base


def _rule(pen: ImageDraw.ImageDraw, top: int) -> int:
    pen.rectangle((_LEFT, top, _RIGHT - 1, top + 1), _index(_LINE))
    return top


def _title(
    pen: ImageDraw.ImageDraw, title: str, end: int, sizes: tuple[tuple[int, int], ...]
) -> None:
    """Set the title as large as it fits, half-way between the head and what stands below."""
    fitting = (item for item in sizes if _face(BOLD, item[1], _WHITE).fits(title, _ROOM, item[0]))
    most, size = next(fitting, sizes[-1])
    letters = _face(BOLD, size, _WHITE)
    lines = letters.wrap(title, _ROOM, most)
    free = end - _BELOW_HEAD - len(lines) * letters.leading
    base = _BELOW_HEAD + free // 2 + round(size * 0.97)
    _set(pen, letters, lines, base, _WHITE)


def _set(
    pen: ImageDraw.ImageDraw,
    letters: Face,
    lines: list[str],
    base: int,
    ink: str,
    left: int = _LEFT,
) -> None:
    """Set lines, the first of them on a base line; the face is one for the ink."""
    index = _index(ink)
    for number, line in enumerate(lines):
        top = base + number * letters.leading
        for mask, right, below in letters.line(line):
            pen.bitmap((left + right, top + below), mask, index)


def _face(weight: int, size: int, ink: str) -> Face:
    return face(weight, size, _masks(ink))


@cache
def _masks(ink: str) -> bytes:
    """Coverage → what stands in a mask, so that Pillow draws the shade.

    It blends numbers of colours: half a mask of colour 6 on the ground, 0, is colour 3.
    """
    count, full = _SHADES[ink], _index(ink)
    steps = [round(value * count / 255) for value in range(256)]
    return bytes(round((full - count + step) * 255 / full) if step else 0 for step in steps)


@cache
def _index(ink: str) -> int:
    """Where the palette has an ink in full; its shades stand before it."""
    inks = list(_SHADES)
    return sum(_SHADES[item] for item in inks[: inks.index(ink) + 1])


@cache
def _palette() -> bytes:
    colours = list(_parts(_GROUND))
    for ink, count in _SHADES.items():
        for step in range(1, count + 1):
            pairs = zip(_parts(_GROUND), _parts(ink), strict=True)
            colours += [round(low + (high - low) * step / count) for low, high in pairs]
    return bytes(colours)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


@cache
def _logo(height: int) -> dict[str, Image.Image]:
    """Ink → coverage, drawn four times as large and reduced, so that corners are smooth."""
    unit = height * 4 / 32
    masks = {ink: Image.new("L", (round(19 * unit), height * 4)) for ink in (_WHITE, _GOLD)}
    for column, row in _SQUARES:
        ink = _GOLD if (column, row) == _GOLD_SQUARE else _WHITE
        left, top = (0.05 + 6.55 * column) * unit, _TOPS[row] * unit
        box = (left, top, left + 5.8 * unit, top + 5.8 * unit)
        ImageDraw.Draw(masks[ink]).rounded_rectangle(box, 1.3 * unit, fill=255)
    size = round(19 * height / 32), height
    return {ink: mask.resize(size, Image.Resampling.LANCZOS) for ink, mask in masks.items()}
