"""Lists that grow with the record: how much of them a page shows, and where the rest is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from generator import addresses
from generator.dates import PartialDate
from generator.vietnamese import format_count

SHOWN = 40
"""So many items of one list stand on a page at most; only pages of archives hold more."""

ROOM = 70
"""So many items stand on a page at most, however many lists it has."""

FEWEST = 3
"""A list is never cut shorter than this for want of room."""


class Crumb(NamedTuple):
    """The name of a page and its address, as breadcrumbs show them."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class ListKind:
    """What lists hold, and how archives show and order it.

    Attributes:
        macro: shows items in archives; a macro of ``templates/archive_rows.j2``.
        noun: follows their number: ``cuộc họp``.
        within: joins noun and span of time: ``giao trong``.
        when: the date by which archives keep an item; None where it has none.
        key: orders items in time and never changes, so that full pages of archives stay.
    """

    macro: str
    noun: str
    within: str
    when: Callable[[Any], PartialDate | None]
    key: Callable[[Any], Any]

    @property
    def is_timed(self) -> bool:
        """Whether its items have dates at all."""
        return bool(self.within)

    def day(self, item: object) -> date | None:
        """The last day of the date of an item."""
        when = self.when(item)
        return when.end if when else None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of which a page shows the beginning; where that is not all, an archive has the whole.

    Attributes:
        heading: what the archive is called below the page.
        trail: the pages above it, the one that shows its beginning last.
        slug: ends the address of the archive.
        items: the most useful first.
        shown: how many of them the page shows.
        anchor: id of the list on the page.
        subject: what its items belong to, for macros that leave out what is said already.
        record: see :class:`generator.render.page.Page`.
        name: its title, where heading and page do not make a good one.
    """

    kind: ListKind
    heading: str
    trail: tuple[Crumb, ...]
    slug: str
    items: Sequence[Any]
    shown: int = SHOWN
    anchor: str = ""
    subject: object = None
    record: str | None = None
    name: str = ""

    @property
    def title(self) -> str:
        """What the archive is called where no other page stands around it."""
        return self.name or f"{self.heading}: {self.trail[-1].name}"

    @property
    def is_cut(self) -> bool:
        """Whether the page shows less than all, so that there is an archive."""
        return len(self.items) > self.shown

    @property
    def archive(self) -> str:
        """Address of the archive."""
        return addresses.archive(self.trail[-1].address, self.slug)

    @property
    def excerpt(self) -> Excerpt:
        """What its own page shows of it."""
        return self.at_most(self.shown)

    def at_most(self, number: int) -> Excerpt:
        """What a page shows of it that has room for so many."""
        whole = f"Xem cả {format_count(len(self.items))} {self.kind.noun}"
        return Excerpt(self.items[:number], len(self.items), whole, *self.place)

    def of(self, items: Sequence[Any], number: int, about: str) -> Excerpt:
        """What a page shows of some of its items, with a link to all of them.

        Args:
            items: those that the page is about, the most useful first.
            number: how many it has room for.
            about: what the whole list is called.
        """
        rest = format_count(len(items) - number)
        label = f"Còn {rest} {self.kind.noun} nữa, xem {about}"
        return Excerpt(items[:number], len(items), label, *self.place)

    @property
    def place(self) -> tuple[str, str]:
        """Address and anchor of where the whole of it is."""
        if self.is_cut:
            return self.archive, ""
        return self.trail[-1].address, self.anchor or self.slug


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The beginning of a list as a page shows it, and the link to the whole."""

    items: Sequence[Any]
    total: int
    label: str = ""
    address: str = ""
    anchor: str = field(default="")

    @property
    def is_cut(self) -> bool:
        """Whether there is more."""
        return self.total > len(self.items)


def share(lengths: Sequence[int], room: int = ROOM) -> list[int]:
    """Share out the room of a page among its lists, given how long each is.

    Short lists are shown whole and leave their room to the longer ones, which get equal parts.
    """
    given = [0] * len(lengths)
    waiting = len(lengths)
    for place in sorted(range(len(lengths)), key=lengths.__getitem__):
        fair = max(FEWEST, min(SHOWN, room // waiting))
        given[place] = min(lengths[place], fair)
        room -= given[place]
        waiting -= 1
    return given
