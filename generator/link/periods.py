"""Sorts everything dated into years and half-years."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.dates import PartialDate, Precision
from generator.portal import Commitment, Figure, Indicator, Meeting, Period, State


def link_periods(
    meetings: list[Meeting], indicators: Iterable[Indicator]
) -> tuple[list[Period], list[Period]]:
    """Build the years and the half-years that have a meeting or a deadline, each newest first."""
    commitments = [item for meeting in meetings for item in meeting.commitments]
    spans = {meeting.date.text: meeting.date for meeting in meetings}
    ends = [item.record.due.end for item in commitments if item.record.due]
    years = [Period.of(n) for n in {*(d.year for d in spans.values()), *(day.year for day in ends)}]
    halves = [
        Period.of(*key)
        for key in {*filter(None, map(_half_of, spans.values())), *map(_half_of_day, ends)}
    ]
    index = _Index([*years, *halves])
    index.add_meetings(meetings)
    index.add_commitments(commitments)
    index.add_figures(indicators)
    return _ordered(years), _with_years(_ordered(halves), years)


class _Index:
    """Finds the periods, a year and a half of it, that a date belongs to."""

    def __init__(self, periods: list[Period]) -> None:
        self._periods = {(period.number, period.half): period for period in periods}

    def add_meetings(self, meetings: list[Meeting]) -> None:
        """Sort in the meetings, which come newest first."""
        for meeting in meetings:
            for period in self._of(meeting.date):
                period.meetings.append(meeting)

    def add_commitments(self, commitments: list[Commitment]) -> None:
        """Sort in what was promised, due and done, the earliest deadline first."""
        for item in sorted(commitments, key=_deadline):
            for period in self._of(item.meeting.date):
                period.promised.append(item)
            if item.record.due:
                for period in self._ending(item.record.due):
                    period.due.append(item)
                    if item.standing.is_past_due and not item.standing.state.is_closed:
                        period.missed.append(item)
            if done := _done_on(item):
                for period in self._of(done):
                    period.kept.append(item)

    def add_figures(self, indicators: Iterable[Indicator]) -> None:
        """Sort in each step of each series, and where it began."""
        for series in (series for indicator in indicators for series in indicator.series):
            moved: set[Period] = set()
            for movement in series.movements:
                for period in self._of_figure(movement.after):
                    period.movements.append(movement)
                    moved.add(period)
            if series.actual:
                first = series.actual[0].figure
                for period in self._of_figure(first):
                    if period not in moved:
                        period.first_values.append(first)

    def _of_figure(self, figure: Figure) -> Iterator[Period]:
        """A span of time counts by its end; an open day of counting by the meeting within it."""
        record, held = figure.record, figure.meeting.date
        if record.time_period:
            return self._ending(record.time_period)
        counted = record.as_of or held
        is_within = counted.start <= held.start and held.end <= counted.end
        return self._of(held if is_within else counted)

    def _ending(self, when: PartialDate) -> Iterator[Period]:
        for key in ((when.end.year, None), _half_of_day(when.end)):
            if key in self._periods:
                yield self._periods[key]

    def _of(self, when: PartialDate) -> Iterator[Period]:
        return (period for period in self._ending(when) if period.holds(when))


def _half_of_day(day: datetime.date) -> tuple[int, int]:
    return day.year, 1 if day.month <= 6 else 2


def _half_of(when: PartialDate) -> tuple[int, int] | None:
    """The half-year that a date lies in; None where the date leaves it open."""
    return None if when.precision is Precision.YEAR else _half_of_day(when.end)


def _done_on(commitment: Commitment) -> PartialDate | None:
    """When a commitment that now counts as done was first said to be."""
    if commitment.standing.state is State.ENACTED:
        return commitment.standing.enacted[0].record.date
    first = commitment.standing.done
    return (first.record.date or first.meeting.date) if first else None


def _deadline(commitment: Commitment) -> datetime.date:
    return commitment.record.due.end if commitment.record.due else datetime.date.max


def _ordered(periods: list[Period]) -> list[Period]:
    """Put the newest first, and tie each to the one before and after it."""
    periods.sort(key=lambda period: period.start, reverse=True)
    for newer, older in pairwise(periods):
        newer.previous, older.next = older, newer
    return periods


def _with_years(halves: list[Period], years: list[Period]) -> list[Period]:
    by_number = {period.number: period for period in years}
    for half in reversed(halves):
        by_number[half.number].halves.append(half)
    return halves
