"""Ties meetings to those before and after them, and to those that share something with them."""

from __future__ import annotations

from collections import Counter, defaultdict
from heapq import nsmallest
from itertools import pairwise

from generator.portal import Meeting, Neighbours

RELATED_LIMIT = 4


def link_neighbours(meetings: list[Meeting]) -> None:
    """Set previous and next in each programme, and related meetings; ``meetings`` newest first."""
    before: dict[tuple[str, str], Meeting] = {}
    after: dict[tuple[str, str], Meeting] = {}
    by_programme: defaultdict[str, list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        for programme in meeting.programmes:
            by_programme[programme.record.id].append(meeting)
    for name, chain in by_programme.items():
        for newer, older in pairwise(chain):
            before[newer.id, name], after[older.id, name] = older, newer
    age = {meeting: number for number, meeting in enumerate(meetings)}
    shared_by: dict[object, list[Meeting]] = {}
    for meeting in meetings:
        meeting.neighbours = [
            Neighbours(
                programme,
                before.get((meeting.id, programme.record.id)),
                after.get((meeting.id, programme.record.id)),
            )
            for programme in meeting.programmes
        ]
        for thing in _things(meeting):
            shared_by.setdefault(thing, []).append(meeting)
    for meeting in meetings:
        meeting.related = _related(meeting, shared_by, age)


def _things(meeting: Meeting) -> set[object]:
    """What makes meetings related: indicators measured, documents cited, units that followed."""
    return {
        *(figure.indicator for figure in meeting.figures),
        *(citation.document for citation in meeting.citations),
        *(venue.province for venue in meeting.venues),
    }


def _related(
    meeting: Meeting, shared_by: dict[object, list[Meeting]], age: dict[Meeting, int]
) -> list[Meeting]:
    """Meetings that share the most with this one; among equals the newest first."""
    shared: Counter[Meeting] = Counter()
    for thing in _things(meeting):
        shared.update(shared_by[thing])
    del shared[meeting]
    return nsmallest(RELATED_LIMIT, shared, key=lambda other: (-shared[other], age[other]))
