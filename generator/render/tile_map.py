"""A grid of tiles coloured in classes: which tile gets which class, and what a class means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from generator.portal import Figure, Province
from generator.render.wording import amount

FEWEST_AREAS = 5
"""With values for fewer current units a map says less than a table."""

CLASSES = 4

_COUNTS = ((1, 2), (3, 5), (6, None))


@dataclass(frozen=True, slots=True)
class Tile:
    """A unit, what stands below its name, the words to it that are only heard, and its class."""

    province: Province
    text: str = ""
    spoken: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class TileMap:
    """All tiles, and the label of each class from 0."""

    tiles: list[Tile]
    legend: list[tuple[int, str]] = field(default_factory=list)


def by_count(provinces: Sequence[Province]) -> TileMap:
    """Colour units by the number of meetings followed from them."""
    tiles = [
        Tile(unit, str(unit.meeting_count), "cuộc họp", _count_level(unit.meeting_count))
        if unit.meeting_count
        else Tile(unit)
        for unit in provinces
    ]
    labels = [f"{low}–{high}" if high else f"Từ {low}" for low, high in _COUNTS]
    # Levels are spread, so that neighbouring classes are easy to tell apart.
    legend = [(_spread(number), f"{label} cuộc họp") for number, label in enumerate(labels)]
    return TileMap(tiles, [(0, "Chưa có cuộc họp"), *legend])


def by_value(provinces: Sequence[Province], figures: Sequence[Figure]) -> TileMap | None:
    """Colour current units by a value of each; None where there are too few."""
    found = {
        figure.area: (figure, figure.position)
        for figure in figures
        if figure.area and figure.area.is_current and figure.position is not None
    }
    if len(found) < FEWEST_AREAS:
        return None
    ordered = sorted(found.values(), key=lambda item: item[1])
    levels = _levels([position for _, position in ordered])
    tiles = []
    for unit in provinces:
        if unit in found:
            figure, position = found[unit]
            tiles.append(Tile(unit, amount(figure), level=levels[position]))
        else:
            tiles.append(Tile(unit))
    legend = [(0, "Chưa có số")]
    for level in sorted(set(levels.values())):
        inside = [figure for figure, position in ordered if levels[position] == level]
        low, high = amount(inside[0]), amount(inside[-1])
        legend.append((level, low if low == high else f"{low} – {high}"))
    return TileMap(tiles, legend)


def _levels(positions: Sequence[Decimal]) -> dict[Decimal, int]:
    """Share out values into classes of about as many units each; equal values stay together."""
    return {
        position: index * CLASSES // len(positions) + 1
        for index, position in reversed(list(enumerate(positions)))
    }


def _count_level(count: int) -> int:
    return _spread(next(n for n, (_, high) in enumerate(_COUNTS) if high is None or count <= high))


def _spread(number: int) -> int:
    return (1, 2, CLASSES)[number]
