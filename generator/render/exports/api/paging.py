"""Long lists in several files: the newest items in the first, the others in full parts.

Parts are counted from the oldest. A part is made only when it is full, so a newer item changes the
first file of its list and no other; every 500 items, one more part becomes full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.addresses import api_part

FULL = 500
"""So many items are a full part; the first file of a list holds up to twice as many, less one."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A list, the newest item first, and how many of its oldest ones lie in parts."""

    items: Sequence[Any]
    parts: int

    @property
    def total(self) -> int:
        """The number of items in all files."""
        return len(self.items)

    @property
    def newest(self) -> Sequence[Any]:
        """What stands in the first file."""
        return self.items[: self.total - self.parts * FULL]

    def part(self, number: int) -> Sequence[Any]:
        """What stands in a part, counted from 1, the oldest."""
        end = self.total - (number - 1) * FULL
        return self.items[end - FULL : end]

    def next_of(self, owner: str, name: str) -> str | None:
        """Path of the file that goes on where the first one ends; None where that is all."""
        return api_part(owner, self.parts, name) if self.parts else None


def cut(items: Sequence[Any]) -> Cut:
    """Find how many full parts a list has."""
    return Cut(items, max(0, len(items) // FULL - 1))


class Part(NamedTuple):
    """A full part of a list: its number, its path, and that of the next older one."""

    number: int
    path: str
    following: str | None


def parts_of(count: int, owner: str, name: str = "") -> Iterator[Part]:
    """Name the parts of a list of so many items, the newest first."""
    for number in range(max(0, count // FULL - 1), 0, -1):
        following = api_part(owner, number - 1, name) if number > 1 else None
        yield Part(number, api_part(owner, number, name), following)
