"""Archives: whole lists, kept by year and month, so that what is old stays where it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from generator import addresses
from generator.render.listing import SHOWN, Listing
from generator.vietnamese import format_day

MOST = 50
"""A span with more items than this is divided; its own page then shows the newest ones."""


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
        is_dated: whether the label is one of time.
        note: names it below its parent where the label says more than needed there.
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
    is_dated: bool = True
    note: str = ""

    @property
    def name(self) -> str:
        """Names it below its parent."""
        return self.note or self.label

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
    whole = Span(listing, "", listing.archive, listing.items, is_sorted=True, is_dated=False)
    if len(listing.items) > MOST:
        whole.children = list(_by_year(whole))
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


def _walk(span: Span) -> Iterator[Span]:
    yield span
    for child in span.children:
        yield from _walk(child)


def _by_year(whole: Span) -> Iterator[Span]:
    """Years, the newest first; what has no date comes last."""
    day = whole.listing.kind.day
    years: defaultdict[int, list[Any]] = defaultdict(list)
    undated = []
    for item in whole.items:
        if when := day(item):
            years[when.year].append(item)
        else:
            undated.append(item)
    for year, items in sorted(years.items(), reverse=True):
        address = addresses.archive_span(whole.address, year)
        span = Span(whole.listing, f"năm {year}", address, items, whole)
        if len(items) > MOST:
            span.children = list(_by_month(span, year))
        yield span
    if undated:
        address = addresses.archive_span(whole.address, None)
        span = Span(
            whole.listing, "không rõ ngày", address, undated, whole, is_sorted=True, is_dated=False
        )
        span.children = list(_numbered(span))
        yield span


def _by_month(year: Span, number: int) -> Iterator[Span]:
    listing = year.listing
    months: defaultdict[int, list[Any]] = defaultdict(list)
    for item in year.items:
        if when := listing.kind.day(item):
            months[when.month].append(item)
    for month, items in sorted(months.items(), reverse=True):
        address = addresses.archive_span(listing.archive, number, month)
        span = Span(listing, f"tháng {month}/{number}", address, items, year)
        span.children = list(_by_day(span))
        yield span


def _by_day(month: Span) -> Iterator[Span]:
    """Cut a month that is too long, from its oldest item on, so that what is full never changes."""
    if len(month.items) <= MOST:
        return
    ordered = _newest_first(month.listing, month.items)[::-1]
    for number, start in reversed(list(enumerate(range(0, len(ordered), SHOWN), 1))):
        items = ordered[start : start + SHOWN][::-1]
        days = [day for item in items if (day := month.listing.kind.day(item))]
        first, last = format_day(min(days)), format_day(max(days))
        yield Span(
            month.listing,
            f"{month.label}, phần {number}",
            addresses.archive_part(month.address, number),
            items,
            month,
            is_sorted=True,
            note=f"phần {number} ({first if first == last else f'{first} – {last}'})",
        )


def _numbered(span: Span) -> Iterator[Span]:
    """Cut what has no date into parts, in the order it is given in."""
    if len(span.items) <= MOST:
        return
    for number, start in enumerate(range(0, len(span.items), SHOWN), 1):
        items = span.items[start : start + SHOWN]
        label = f"mục {start + 1}–{start + len(items)}"
        yield Span(
            span.listing, label, addresses.archive_part(span.address, number), items, span,
            is_sorted=True, is_dated=False,
        )  # fmt: skip


def _newest_first(listing: Listing, items: Sequence[Any]) -> list[Any]:
    return sorted(items, key=listing.kind.key, reverse=True)
