"""Which source things are taken from that name none.

A source that was added for a venue, or for news of an earlier task, supports nothing else, so one
main source still needs no mention.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.records.meeting import Meeting
from generator.records.source import Source


def main_sources(meeting: Meeting) -> tuple[Source, ...]:
    """Give those that more rests on than venues and news of tasks; all of them where none is."""
    if len(meeting.sources) == 1:
        return meeting.sources
    lesser = _named_by(meeting.venues) | _named_by(meeting.commitment_updates)
    lesser -= _named_by(
        *(meeting.results, meeting.shortcomings, meeting.directions),
        *(meeting.observations, meeting.commitments, meeting.documents),
    )
    return tuple(source for source in meeting.sources if source.id not in lesser) or meeting.sources


def default_source(meeting: Meeting) -> Source:
    """Give the source of whatever names none."""
    sources = meeting.sources
    return sources[0] if len(sources) == 1 else main_sources(meeting)[0]


def is_for_news(meeting: Meeting, source: Source) -> bool:
    """Tell whether a source only says what became of earlier tasks."""
    news = _named_by(meeting.commitment_updates) - _named_by(meeting.venues)
    return source.id in news and source not in main_sources(meeting)


def _named_by(*groups: Iterable[object]) -> set[str]:
    return {name for group in groups for item in group if (name := getattr(item, "source", None))}
