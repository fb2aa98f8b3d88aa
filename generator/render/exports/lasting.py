"""Ids and times of what feeds and calendars hold: the same on any host and in any build.

A program that has read an entry knows it again by its id; where that changes, readers get it twice.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID, uuid5

from generator import addresses
from generator.portal import Commitment, Meeting

_NAMESPACE = UUID("e350df99-a526-4c3e-b306-df0a18de34a5")
"""Drawn once for this portal. It must never change."""


def lasting_id(address: str) -> UUID:
    """Make the id of what has an address (RFC 9562, version 5)."""
    return uuid5(_NAMESPACE, address)


def meeting_id(meeting: Meeting) -> UUID:
    """Make the id of a meeting; one that was renamed keeps that of the first of its old names."""
    name = next(iter(meeting.record.aliases), meeting.id)
    return lasting_id(addresses.page(addresses.MEETINGS, name))


def last_change(meeting: Meeting) -> date:
    """Give the last day on which the record says something of a meeting.

    Where no day is known, neither of the meeting nor of a source, it is the first day of the span
    that is: of a source, else of the meeting. A planned meeting speaks of a day to come, which
    counts only where nothing else is known.
    """
    if known := meeting.updated:
        return known
    dates = [source.record.date for source in meeting.sources]
    if not meeting.record.is_planned:
        dates.append(meeting.date)
    return max((when.start for when in dates if when), default=meeting.date.start)


def last_word(commitment: Commitment) -> date:
    """Give the last day on which the record says something of a task; see :func:`last_change`."""
    return max(map(last_change, commitment.meetings_shown))


def moment(day: date) -> datetime:
    """Give the beginning of a day as a moment: midnight UTC, seven in the morning in Vietnam.

    It lies within the day in both; midnight in Vietnam would be the day before in Europe.
    """
    return datetime.combine(day, time(), UTC)
