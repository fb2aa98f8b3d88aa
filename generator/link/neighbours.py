"""Ties meetings to those before and after them, and to those that share something with them."""

from __future__ import annotations

from collections import Counter, defaultdict
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
    for meeting in meetings:
        meeting.neighbours = [
            Neighbours(
                programme,
                before.get((meeting.id, programme.record.id)),
                after.get((meeting.id, programme.record.id)),
            )
            for programme in meeting.programmes
        ]
        meeting.related = _related(meeting)


def _related(meeting: Meeting) -> list[Meeting]:
    """Meetings that share indicators, documents or units; those that share most first."""
    shared: Counter[Meeting] = Counter()
    for figure in meeting.figures:
        shared.update({other.meeting for other in figure.indicator.figures})
    for citation in meeting.citations:
        shared.update({other.meeting for other in citation.document.citations})
    for venue in meeting.venues:
        shared.update({other.meeting for other in venue.province.venues})
    del shared[meeting]
    ranked = sorted(shared, key=lambda other: (-shared[other], other.sort_key), reverse=False)
    return ranked[:RELATED_LIMIT]
