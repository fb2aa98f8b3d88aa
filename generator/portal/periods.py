"""Years and half-years: what was reported, promised, due, kept and missed in each."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator import addresses
from generator.dates import PartialDate, Precision, parse_partial_date
from generator.portal.registers import HasPage

if TYPE_CHECKING:
    from generator.portal.meetings import Commitment, Figure, Meeting
    from generator.portal.series import Movement


@dataclass(eq=False, slots=True)
class Period(HasPage):
    """A calendar year, or one half of it, with what fell into it.

    A date that reaches beyond a period does not belong to it: a meeting of which only the year is
    known is part of its year and of neither half. Deadlines and figures that cover a span count by
    the last day of the span.

    Attributes:
        when: the span itself.
        meetings: held in it, the newest first.
        movements: steps of series whose newer figure speaks of it.
        first_values: figures of it that begin a series, which did not move again in it.
        promised: commitments that its meetings took, the earliest deadline first.
        due: commitments whose deadline ends in it, the earliest first.
        kept: commitments that were done in it.
        missed: those of ``due`` whose deadline has passed and of which no meeting says that they
            are done or replaced.
        halves: the half-years of a year that have a page.
        previous: the nearest period of its kind before it that has a page.
        next: the nearest one after it.
    """

    section = addresses.YEARS

    when: PartialDate
    meetings: list[Meeting] = field(default_factory=list)
    movements: list[Movement] = field(default_factory=list)
    first_values: list[Figure] = field(default_factory=list)
    promised: list[Commitment] = field(default_factory=list)
    due: list[Commitment] = field(default_factory=list)
    kept: list[Commitment] = field(default_factory=list)
    missed: list[Commitment] = field(default_factory=list)
    halves: list[Period] = field(default_factory=list)
    previous: Period | None = None
    next: Period | None = None

    @classmethod
    def of(cls, number: int, half: int | None = None) -> Period:
        """A year or half-year, still empty."""
        return cls(parse_partial_date(f"{number:04}-S{half}" if half else f"{number:04}"))

    @property
    def meetings_shown(self) -> Iterable[Meeting]:
        """Those held in it."""
        return self.meetings

    @property
    def number(self) -> int:
        """The calendar year."""
        return self.when.year

    @property
    def half(self) -> int | None:
        """1 or 2 for a half-year; None for a whole year."""
        if self.when.precision is not Precision.HALF:
            return None
        return 1 if self.start.month == 1 else 2

    @property
    def id(self) -> str:
        """What ends its address: ``2023`` or ``2023/6-thang-dau``."""
        return addresses.period_slug(self.number, self.half)

    @property
    def start(self) -> datetime.date:
        """First day."""
        return self.when.start

    @property
    def end(self) -> datetime.date:
        """Last day."""
        return self.when.end

    @property
    def undated(self) -> list[Meeting]:
        """Meetings of a year that belong to neither half, because their date leaves it open."""
        placed = {meeting for half in self.halves for meeting in half.meetings}
        return [meeting for meeting in self.meetings if self.half is None and meeting not in placed]

    @property
    def upcoming(self) -> list[Commitment]:
        """Commitments due in the period that follows at once."""
        follower = self.next
        one_day = datetime.timedelta(days=1)
        return follower.due if follower and follower.start == self.end + one_day else []

    def holds(self, when: PartialDate) -> bool:
        """Whether a date lies in it for certain, whatever day it leaves open."""
        return self.start <= when.start and when.end <= self.end
