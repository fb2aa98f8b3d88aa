"""The card of a page: site and day above, the title, and below what draws the eye.

Sixteen colours in all, four bits a pixel: shades between an ink and the ground smooth the edges of
letters, so no letter may stand on anything but the ground.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from io import BytesIO
from zlib import Z_RLE

from PIL import Image, ImageDraw

from generator.render.cards.lettering import BOLD, REGULAR, Face, face

WIDTH, HEIGHT = 1200, 630
"""Pixels; what networks show large."""
_MARGIN = 80
_ROOM = WIDTH - 2 * _MARGIN
_HEAD, _BELOW_HEAD, _FOOT = 56, 124, 578
_LOGO = 48

_GROUND, _WHITE, _GOLD, _MINT, _LINE = "#0b5d51", "#ffffff", "#f0b84f", "#cfe5df", "#2f7d70"
"""Those of the header, the logo and scales; see ``tokens.css``."""
_SHADES = {_WHITE: 6, _GOLD: 4, _MINT: 4, _LINE: 1}

_TITLES = ((2, 72), (3, 62), (4, 50))
_LONE_TITLES = ((2, 80), (3, 74), (4, 62))
"""So many lines at most, and the size of their letters; without a figure there is more room."""

_SET = [0] + [255] * 255
"""Coverage → whether there is any."""

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
    """Draw a card as PNG.

    Runs of one colour are all that is packed: half the time of zlib's default, 15 % more bytes.
    """
    image = Image.new("P", (WIDTH, HEIGHT))
    image.putpalette(_palette())
    _head(image, card)
    top = _figure(image, *card.figure) if card.figure else _foot(image, card.foot)
    _title(image, card.title, top, _TITLES if card.figure else _LONE_TITLES)
    file = BytesIO()
    image.save(file, "PNG", bits=4, compress_type=Z_RLE)
    return file.getvalue()


def _head(image: Image.Image, card: Card) -> None:
    for ink, mask in _logo(_LOGO).items():
        _lay(image, mask, (_MARGIN, _HEAD), ink)
    name, day = face(BOLD, 28), face(REGULAR, 28)
    base = _HEAD + _LOGO // 2 + 10
    when = day.cut(card.when, _ROOM / 2)
    taken = round(day.width(when))
    _set(image, day, [when], base, _GOLD, WIDTH - _MARGIN - taken)
    site = name.cut(card.site, _ROOM - taken - 2 * _LOGO)
    _set(image, name, [site], base, _WHITE, _MARGIN + _LOGO)


def _figure(image: Image.Image, value: str, name: str) -> int:
    """Set a figure above the foot; returns where its part begins."""
    large = face(BOLD, 64)
    base = _words(image, name) - 54
    _set(image, large, [large.cut(value, _ROOM)], base, _GOLD)
    return _rule(image, base - 76)


def _foot(image: Image.Image, text: str) -> int:
    return _rule(image, _words(image, text) - 50)


def _words(image: Image.Image, text: str) -> int:
    """Set up to two small lines above the foot; returns the first base line."""
    small = face(REGULAR, 28)
    lines = small.wrap(text, _ROOM, 2)
    base = _FOOT - (len(lines) - 1) * small.leading
    _set(image, small, lines, base, _MINT)
    return base


def _rule(image: Image.Image, top: int) -> int:
    image.paste(_index(_LINE), (_MARGIN, top, WIDTH - _MARGIN, top + 2))
    return top


def _title(image: Image.Image, title: str, end: int, sizes: tuple[tuple[int, int], ...]) -> None:
    """Set the title as large as it fits, half-way between the head and what stands below."""
    fitting = (item for item in sizes if face(BOLD, item[1]).fits(title, _ROOM, item[0]))
    most, size = next(fitting, sizes[-1])
    letters = face(BOLD, size)
    lines = letters.wrap(title, _ROOM, most)
    free = end - _BELOW_HEAD - len(lines) * letters.leading
    base = _BELOW_HEAD + free // 2 + round(size * 0.97)
    _set(image, letters, lines, base, _WHITE)


def _set(
    image: Image.Image, letters: Face, lines: list[str], base: int, ink: str, left: int = _MARGIN
) -> None:
    """Set lines, the first of them on a base line."""
    for number, line in enumerate(lines):
        top = base - letters.rise + number * letters.leading
        _lay(image, letters.line(line), (left, top), ink)


def _lay(image: Image.Image, mask: Image.Image, place: tuple[int, int], ink: str) -> None:
    """Put coverage onto the ground in the shades of an ink; where it is none, nothing changes."""
    image.paste(mask.point(_table(ink)), place, mask.point(_SET))


@cache
def _table(ink: str) -> list[int]:
    """Coverage → index of the colour."""
    count, first = _SHADES[ink], _index(ink) - _SHADES[ink] + 1
    steps = [round(value * count / 255) for value in range(256)]
    return [first + step - 1 if step else 0 for step in steps]


@cache
def _index(ink: str) -> int:
    """Where the palette has an ink in full; its shades stand before it."""
    inks = list(_SHADES)
    return sum(_SHADES[item] for item in inks[: inks.index(ink) + 1])


@cache
def _palette() -> list[int]:
    colours = list(_parts(_GROUND))
    for ink, count in _SHADES.items():
        for step in range(1, count + 1):
            pairs = zip(_parts(_GROUND), _parts(ink), strict=True)
            colours += [round(low + (high - low) * step / count) for low, high in pairs]
    return colours


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
