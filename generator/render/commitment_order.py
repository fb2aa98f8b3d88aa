"""Picks and orders commitments for the pages that list them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from generator.portal import Agency, Commitment, Portal


class Tally(NamedTuple):
    """How many commitments are open, and how many of these overdue."""

    open: int
    overdue: int


def all_commitments(portal: Portal) -> list[Commitment]:
    """Every commitment; the newest meeting first, then in the order of its file."""
    return [commitment for meeting in portal.meetings for commitment in meeting.commitments]


def is_open(commitment: Commitment) -> bool:
    """Whether it is neither done nor superseded, as far as any meeting said."""
    return not commitment.standing.state.is_closed


def is_overdue(commitment: Commitment) -> bool:
    """Whether its deadline has passed and no meeting said that it is done."""
    return is_open(commitment) and commitment.standing.is_past_due


def open_first(commitments: Iterable[Commitment]) -> list[Commitment]:
    """Order: the open ones by deadline, then those without one, then the closed ones."""
    return sorted(commitments, key=_urgency)


def open_of(commitments: Iterable[Commitment]) -> list[Commitment]:
    """Pick the open ones, the earliest deadline first."""
    return open_first(filter(is_open, commitments))


def closed_of(commitments: Iterable[Commitment]) -> list[Commitment]:
    """Pick those that are done or superseded, what was heard of last first."""
    closed = [commitment for commitment in commitments if not is_open(commitment)]
    return sorted(closed, key=lambda item: item.standing.last_word.sort_key, reverse=True)


def overdue_of(commitments: Iterable[Commitment]) -> list[Commitment]:
    """Pick those whose deadline has passed without a result, the oldest deadline first."""
    return open_first(filter(is_overdue, commitments))


def due_next(commitments: Iterable[Commitment]) -> list[Commitment]:
    """Pick the open ones whose deadline lies ahead, the nearest first."""
    ahead = (item for item in commitments if item.record.due and not item.standing.is_past_due)
    return open_of(ahead)


def by_year(commitments: Iterable[Commitment]) -> dict[int, list[Commitment]]:
    """Group by the year of the deadline, the newest year first; without a deadline is left out."""
    years: defaultdict[int, list[Commitment]] = defaultdict(list)
    for commitment in commitments:
        if commitment.record.due:
            years[commitment.record.due.year].append(commitment)
    return dict(sorted(years.items(), reverse=True))


def taken_on(agency: Agency) -> list[Commitment]:
    """Give what an agency was asked to do, and what it took over from other bodies."""
    found = (item for body in (agency, *agency.forebears) for item in body.commitments)
    return list(dict.fromkeys(found))


def tally(commitments: Iterable[Commitment]) -> Tally:
    """Count those that are open, and those of them that are overdue."""
    still_open = [commitment for commitment in commitments if is_open(commitment)]
    return Tally(len(still_open), sum(map(is_overdue, still_open)))


def _urgency(commitment: Commitment) -> tuple[bool, bool, date]:
    due = commitment.record.due
    return not is_open(commitment), due is None, due.end if due else date.min
