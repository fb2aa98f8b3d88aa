"""Archives: whole lists, kept by year and month, so that what is old stays where it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import pairwise
from typing import Any, NamedTuple

from generator import addresses
from generator.render.archive_words import is_in_one_month, words_of_time
from generator.render.listing import SHOWN, Listing

ROWS = 100
"""So many items stand on one page of an archive; they are rows, of which a page can hold more."""

MOST = 125
"""A span with more items than this is divided; its own page then shows the first of them."""

MANY = 1000
"""A span with more items than this is divided by the calendar, any other into parts of one size."""


class Held(NamedTuple):
    """What a span holds, and its names.

    Attributes:
        items: sorted only when a page shows them, see :attr:`Span.shown`.
        label: names it in a sentence: ``tháng 5/2023``.
        phrase: says in a sentence what time it spans; empty where that is not known.
        is_sorted: whether its items are in order.
    """

    items: Sequence[Any]
    label: str = ""
    phrase: str = ""
    is_sorted: bool = False


@dataclass(eq=False, slots=True)
class Span:
    """What an archive holds of a span of time, or the whole of it.

    Attributes:
        find: gives what it holds; naming pages does not ask, where that takes sorting.
        parent: the span that it is a part of; None for the whole.
        children: its parts, the newest first; none where one page holds it all.
        newer: the span to read after this one; None for the newest.
        older: the span before it.
    """

    listing: Listing
    address: str
    find: Callable[[], Held]
    parent: Span | None = None
    children: list[Span] = field(default_factory=list)
    newer: Span | None = None
    older: Span | None = None

    @property
    def items(self) -> Sequence[Any]:
        """All of them; see :attr:`Held.items`."""
        return self.find().items

    @property
    def label(self) -> str:
        """See :attr:`Held.label`."""
        return self.find().label

    @property
    def phrase(self) -> str:
        """See :attr:`Held.phrase`."""
        return self.find().phrase

    @property
    def shown(self) -> Sequence[Any]:
        """What its page shows: all, or where it has parts the first of them."""
        held = self.find()
        items = held.items if held.is_sorted else _newest_first(self.listing, held.items)
        return items[:SHOWN] if self.children else items

    @property
    def path(self) -> list[Span]:
        """The spans above it, the widest first, without the whole."""
        above = self.parent
        return [*above.path, above] if above and above.parent else []


def spans(listing: Listing) -> Iterator[Span]:
    """Yield the whole of a list that is cut, then each of its parts; nothing where none is cut."""
    if not listing.is_cut:
        return
    whole = _span(listing, listing.archive, Held(listing.items, is_sorted=True))
    whole.children = list(_divide(whole, _by_year))
    while len(whole.children) == 1 and whole.children[0].children:
        whole.children = whole.children[0].children
        for child in whole.children:
            child.parent = whole
    found = list(_walk(whole))
    leaves = [span for span in found if not span.children]
    for siblings in (*(span.children for span in found), leaves):
        for newer, older in pairwise(siblings):
            newer.older, older.newer = older, newer
    yield from found


def _divide(span: Span, by_calendar: Callable[[Span], Iterator[Span]]) -> Iterator[Span]:
    """Give the parts of a span, the newest first; none where one page holds it all."""
    if len(span.items) <= MOST:
        return iter(())
    return by_calendar(span) if len(span.items) > MANY else _in_parts(span)


def _walk(span: Span) -> Iterator[Span]:
    yield span
    for child in span.children:
        yield from _walk(child)


def _by_year(whole: Span) -> Iterator[Span]:
    """Years; what has no date comes last."""
    day = whole.listing.kind.day
    years: defaultdict[int, list[Any]] = defaultdict(list)
    undated: list[Any] = []
    for item in whole.items:
        when = day(item)
        (years[when.year] if when else undated).append(item)
    for year, items in sorted(years.items(), reverse=True):
        address = addresses.archive_span(whole.address, year)
        label = f"năm {year}"
        span = _span(whole.listing, address, Held(items, label, label), whole)
        span.children = list(_divide(span, _by_month))
        yield span
    if undated:
        yield _left_open(whole, "không rõ ngày", addresses.archive_rest(whole.address), undated)


def _by_month(year: Span) -> Iterator[Span]:
    """Months; a date that leaves the month open comes last, for no month is made up for it."""
    months: defaultdict[tuple[int, int], list[Any]] = defaultdict(list)
    left_open = []
    for item in year.items:
        when = year.listing.kind.when(item)
        if when and is_in_one_month(when):
            months[when.start.year, when.start.month].append(item)
        else:
            left_open.append(item)
    for (number, month), items in sorted(months.items(), reverse=True):
        address = addresses.archive_span(year.listing.archive, number, month)
        label = f"tháng {month}/{number}"
        span = _span(year.listing, address, Held(items, label, label), year)
        span.children = list(_divide(span, _in_parts))
        yield span
    if left_open:
        label = f"{year.label}, không rõ tháng"
        yield _left_open(year, label, addresses.archive_rest(year.address), left_open)


def _left_open(parent: Span, label: str, address: str, items: list[Any]) -> Span:
    span = _span(parent.listing, address, Held(items, label), parent)
    span.children = list(_divide(span, _in_parts))
    return span


def _span(listing: Listing, address: str, held: Held, parent: Span | None = None) -> Span:
    return Span(listing, address, lambda: held, parent)


def _in_parts(span: Span) -> Iterator[Span]:
    """Cut a span from its oldest item on, so that what is full does not change any more."""
    listing = span.listing
    if not any(map(listing.kind.when, span.items)):
        yield from _numbered(span)
        return
    cut = _Cut(listing, span.items)
    for number in range((len(span.items) - 1) // ROWS + 1, 0, -1):
        address = addresses.archive_part(span.address, number)
        yield Span(listing, address, partial(cut.part, number), span)


class _Cut:
    """The parts of one span, made for all of them when the first is looked at."""

    def __init__(self, listing: Listing, items: Sequence[Any]) -> None:
        self._listing = listing
        self._items = items

    def part(self, number: int) -> Held:
        """Give one part; the oldest has the number 1."""
        return self._parts[number - 1]

    @cached_property
    def _parts(self) -> list[Held]:
        ordered = _newest_first(self._listing, self._items)[::-1]
        used: Counter[str] = Counter()
        parts = []
        for start in range(0, len(ordered), ROWS):
            items = ordered[start : start + ROWS][::-1]
            dates = [*filter(None, map(self._listing.kind.when, items))]
            label, phrase = words_of_time(dates)
            used[label] += 1
            label += f" ({used[label]})" if used[label] > 1 else ""
            parts.append(Held(items, label, phrase, is_sorted=True))
        return parts


def _numbered(span: Span) -> Iterator[Span]:
    """Cut what has no date into parts, in the order it is given in."""
    for number, start in enumerate(range(0, len(span.items), ROWS), 1):
        items = span.items[start : start + ROWS]
        held = Held(items, f"mục {start + 1}–{start + len(items)}", is_sorted=True)
        address = addresses.archive_part(span.address, number)
        yield _span(span.listing, address, held, span)


def _newest_first(listing: Listing, items: Sequence[Any]) -> list[Any]:
    return sorted(items, key=listing.kind.key, reverse=True)
