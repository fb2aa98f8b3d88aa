"""Archives: whole lists, kept by year and month, so that what is old stays where it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from generator import addresses
from generator.dates import PartialDate, Precision
from generator.render.listing import SHOWN, Listing
from generator.vietnamese import format_day

ROWS = 100
"""So many items stand on one page of an archive; they are rows, of which a page can hold more."""

MOST = 125
"""A span with more items than this is divided; its own page then shows the first of them."""

MANY = 1000
"""A span with more items than this is divided by the calendar, any other into parts of one size."""


@dataclass(eq=False, slots=True)
class Span:
    """What an archive holds of a span of time, or the whole of it.

    Attributes:
        label: names it in a sentence: ``tháng 5/2023``.
        items: of the span; sorted only when they are looked at, see :attr:`shown`.
        parent: the span that it is a part of; None for the whole.
        children: its parts, the newest first; none where one page holds it all.
        newer: the span to read after this one; None for the newest.
        older: the span before it.
        is_sorted: whether its items are in order.
        phrase: says in a sentence what time it spans; empty where that is not known.
    """

    listing: Listing
    label: str
    address: str
    items: Sequence[Any]
    parent: Span | None = None
    children: list[Span] = field(default_factory=list)
    newer: Span | None = None
    older: Span | None = None
    is_sorted: bool = False
    phrase: str = ""

    @property
    def shown(self) -> Sequence[Any]:
        """What its page shows: all, or where it has parts the first of them."""
        items = self.items if self.is_sorted else _newest_first(self.listing, self.items)
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
    whole = Span(listing, "", listing.archive, listing.items, is_sorted=True)
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
        span = Span(whole.listing, label, address, items, whole, phrase=label)
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
        if when and _is_in_one_month(when):
            months[when.start.year, when.start.month].append(item)
        else:
            left_open.append(item)
    for (number, month), items in sorted(months.items(), reverse=True):
        address = addresses.archive_span(year.listing.archive, number, month)
        label = f"tháng {month}/{number}"
        span = Span(year.listing, label, address, items, year, phrase=label)
        span.children = list(_divide(span, _in_parts))
        yield span
    if left_open:
        label = f"{year.label}, không rõ tháng"
        yield _left_open(year, label, addresses.archive_rest(year.address), left_open)


def _left_open(parent: Span, label: str, address: str, items: list[Any]) -> Span:
    span = Span(parent.listing, label, address, items, parent)
    span.children = list(_divide(span, _in_parts))
    return span


def _in_parts(span: Span) -> Iterator[Span]:
    """Cut a span from its oldest item on, so that what is full does not change any more."""
    listing = span.listing
    if not any(map(listing.kind.when, span.items)):
        yield from _numbered(span)
        return
    ordered = _newest_first(listing, span.items)[::-1]
    used: Counter[str] = Counter()
    parts = []
    for number, start in enumerate(range(0, len(ordered), ROWS), 1):
        items = ordered[start : start + ROWS][::-1]
        label, phrase = words_of_time([*filter(None, map(listing.kind.when, items))])
        used[label] += 1
        label += f" ({used[label]})" if used[label] > 1 else ""
        address = addresses.archive_part(span.address, number)
        parts.append(Span(listing, label, address, items, span, is_sorted=True, phrase=phrase))
    yield from reversed(parts)


def _numbered(span: Span) -> Iterator[Span]:
    """Cut what has no date into parts, in the order it is given in."""
    for number, start in enumerate(range(0, len(span.items), ROWS), 1):
        items = span.items[start : start + ROWS]
        label = f"mục {start + 1}–{start + len(items)}"
        address = addresses.archive_part(span.address, number)
        yield Span(span.listing, label, address, items, span, is_sorted=True)


def words_of_time(dates: Sequence[PartialDate]) -> tuple[str, str]:
    """Name the time from the first to the last of some dates, in a label and in a sentence.

    Dates that leave the month open say nothing, unless there are no others.
    """
    months = [when for when in dates if _is_in_one_month(when)]
    if not months:
        label = f"năm {dates[0].year}" if dates else "không rõ ngày"
        return label, label if dates else ""
    first, last = min(when.start for when in months), max(when.end for when in months)
    if (first.year, first.month) != (last.year, last.month):
        label = f"{first.month}/{first.year} – {last.month}/{last.year}"
        return label, f"khoảng {label}"
    days = [when.start for when in months if when.precision is Precision.DAY]
    if not days:
        label = f"tháng {first.month}/{first.year}"
        return label, label
    first, last = min(days), max(days)
    if first == last:
        return format_day(first), f"ngày {format_day(first)}"
    label = f"{first.day}/{first.month} – {format_day(last)}"
    return label, f"khoảng {label}"


def _is_in_one_month(when: PartialDate) -> bool:
    return when.precision >= Precision.MONTH


def _newest_first(listing: Listing, items: Sequence[Any]) -> list[Any]:
    return sorted(items, key=listing.kind.key, reverse=True)
