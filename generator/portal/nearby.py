"""Finds the meetings next to one, in the lists of what it shares with others.

Those lists hold the newest first, so a place in them is found by halving, and only what lies around
it is looked at: the cost does not grow with the record.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.portal.meetings import Meeting
    from generator.portal.registers import Programme

RELATED = 4
"""So many related meetings are named."""

REACH = 25
"""So many items before and after a meeting are searched for related ones."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The meetings before and after one, within a programme."""

    programme: Programme
    previous: Meeting | None
    next: Meeting | None


def neighbours(meeting: Meeting) -> Iterator[Neighbours]:
    """Yield what lies before and after a meeting in each of its programmes."""
    for programme in meeting.programmes:
        found = programme.meetings
        place = _place(found, meeting)
        newer = found[place - 1] if place else None
        older = found[place + 1] if place + 1 < len(found) else None
        yield Neighbours(programme, older, newer)


def related(meeting: Meeting) -> list[Meeting]:
    """Meetings that share the most with one and are not far from it; the newest among equals.

    Shared are indicators measured, documents cited, and units that followed.
    """
    shared: Counter[Meeting] = Counter()
    for items in _shared(meeting):
        place = _place(items, meeting)
        around = items[max(0, place - REACH) : place + REACH]
        shared.update({item.meeting for item in around})
    del shared[meeting]
    # Few share as much as the last of those that are named: only these are put in order.
    least = min(sorted(shared.values())[-RELATED:], default=0)
    found = [other for other, count in shared.items() if count >= least]
    return nlargest(RELATED, found, key=lambda other: (shared[other], other.sort_key))


def _shared(meeting: Meeting) -> Iterator[Sequence[Any]]:
    for indicator in dict.fromkeys(figure.indicator for figure in meeting.figures):
        yield indicator.figures
    for document in dict.fromkeys(citation.document for citation in meeting.citations):
        yield document.citations
    for province in dict.fromkeys(venue.province for venue in meeting.venues):
        yield province.venues


def put_in(items: list[Any], item: Any) -> None:
    """Put something that belongs to a meeting into a list, behind what is as new or newer."""
    key = _meeting(item).sort_key
    items.insert(bisect_left(items, True, key=lambda other: _meeting(other).sort_key < key), item)


def _place(items: Sequence[Any], meeting: Meeting) -> int:
    """Number of the first item that belongs to a meeting; there is one."""
    key = meeting.sort_key
    return bisect_left(items, True, key=lambda item: _meeting(item).sort_key <= key)


def _meeting(item: Any) -> Meeting:
    found: Meeting = getattr(item, "meeting", item)
    return found
