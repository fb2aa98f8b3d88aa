"""Meetings with everything that they refer to, and the portal that holds it all."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from generator import addresses
from generator.dates import PartialDate, Precision
from generator.portal.corrections import Correction
from generator.portal.nearby import Neighbours, neighbours, related
from generator.portal.periods import Period
from generator.portal.registers import (
    Agency,
    Document,
    HasPage,
    Indicator,
    Programme,
    Province,
)
from generator.portal.series import Movement
from generator.portal.states import Standing
from generator.records import commitment, meeting, observation, registers, source
from generator.records.main_sources import default_source


@dataclass(eq=False, slots=True)
class SourceRef:
    """A source of a meeting and its number there, from 1."""

    record: source.Source
    number: int


@dataclass(eq=False, slots=True)
class Figure:
    """An observation, with what it measures, where it was stated, and an anchor of its own.

    ``movement`` is the step of its series that leads to it; None for the first figure of a series.
    ``corrections`` of it are the newest first.
    """

    record: observation.Observation
    meeting: Meeting
    indicator: Indicator
    area: Province | None
    source: SourceRef
    anchor: str
    movement: Movement | None = None
    corrections: list[Correction] = field(default_factory=list)

    @property
    def unit(self) -> str:
        """Its own unit, else that of the indicator."""
        return self.record.unit or self.indicator.record.unit

    @property
    def when(self) -> datetime.date:
        """The last day that it speaks of; where the source is silent, that of the meeting."""
        return (self.record.time_period or self.record.as_of or self.meeting.date).end

    @property
    def position(self) -> Decimal | None:
        """Its value; for a bare fraction what it comes to in per cent, else the numerator."""
        record = self.record
        if record.value is not None or record.numerator is None:
            return record.value
        if self.unit == "%" and record.denominator:
            return record.numerator * 100 / record.denominator
        return record.numerator


@dataclass(eq=False, slots=True)
class Party:
    """Who is responsible for a commitment: one of the three is set."""

    record: commitment.Party
    agency: Agency | None = None
    province: Province | None = None


@dataclass(eq=False, slots=True)
class Commitment(HasPage):
    """A task or promise, in its meeting; its updates are the newest first.

    ``local_updates`` tell how one province fares with a task of many, so they decide nothing.
    """

    section = addresses.COMMITMENTS

    record: commitment.Commitment
    meeting: Meeting
    parties: list[Party]
    programme: Programme | None
    target: Indicator | None
    target_area: Province | None
    documents: list[Document]
    source: SourceRef
    updates: list[Update] = field(default_factory=list)
    local_updates: list[Update] = field(default_factory=list)
    standing: Standing = field(init=False)

    @property
    def meetings_shown(self) -> Iterable[Meeting]:
        """The one that assigned it, and those that brought news of it."""
        return [self.meeting, *(update.meeting for update in self.all_updates)]

    @property
    def all_updates(self) -> list[Update]:
        """Whatever meetings said of it."""
        return [*self.updates, *self.local_updates]


@dataclass(eq=False, slots=True)
class Update:
    """What a later meeting says of a commitment."""

    record: commitment.CommitmentUpdate
    meeting: Meeting
    commitment: Commitment
    source: SourceRef
    area: Province | None = None


@dataclass(eq=False, slots=True)
class Citation:
    """A document as a meeting uses it."""

    record: meeting.Citation
    meeting: Meeting
    document: Document


@dataclass(eq=False, slots=True)
class Venue:
    """A place from which a meeting was followed."""

    record: meeting.Venue
    meeting: Meeting
    province: Province


@dataclass(eq=False, slots=True)
class Meeting(HasPage):
    """A meeting with everything it refers to."""

    section = addresses.MEETINGS

    record: meeting.Meeting
    path: str
    programmes: list[Programme]
    organizer: Agency | None
    jurisdiction: Province | None
    sources: list[SourceRef]
    venues: list[Venue] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    agencies: list[Agency] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)

    @property
    def id(self) -> str:
        """Name of its file without ``.yml``."""
        return self.path.rpartition("/")[2].removesuffix(".yml")

    @property
    def updated(self) -> datetime.date | None:
        """The last day known of the meeting, its sources and corrections; None: only more is."""
        dates = [source.record.date for source in self.sources]
        dates += [item.record.date for item in self.corrections]
        if not self.record.is_planned:
            dates.append(self.date)
        days = (when.end for when in dates if when and when.precision is Precision.DAY)
        return max(days, default=None)

    @property
    def neighbours(self) -> list[Neighbours]:
        """The meetings before and after it, in each of its programmes."""
        return list(neighbours(self))

    @property
    def related(self) -> list[Meeting]:
        """Meetings that share the most with it."""
        return related(self)

    def source_of(self, name: str | None) -> SourceRef:
        """The source with this id; where none is named, the one that things are taken from."""
        wanted = name or default_source(self.record).id
        named = (source for source in self.sources if source.record.id == wanted)
        return next(named, self.sources[0])

    @property
    def date(self) -> PartialDate:
        """Day of the meeting, as far as it is known."""
        return self.record.date

    @property
    def sort_key(self) -> tuple[datetime.date, bool, str]:
        """Orders in time; a date that leaves the day open comes last within its span."""
        when = self.record.date
        return when.end, when.precision is not Precision.DAY, self.id


Periods = tuple[list[Period], list[Period]]
"""Years and half-years."""


@dataclass(slots=True)
class Portal:
    """All of it: meetings and periods newest first, the rest in Vietnamese alphabetical order."""

    meetings: list[Meeting]
    provinces: list[Province]
    agencies: list[Agency]
    programmes: list[Programme]
    indicators: list[Indicator]
    documents: list[Document]
    synonyms: list[registers.Synonym]
    build_date: datetime.date
    make_periods: Callable[[], Periods]
    _periods: Periods | None = None

    @property
    def years(self) -> list[Period]:
        """Every year that has a meeting or a deadline."""
        return self._all_periods()[0]

    @property
    def half_years(self) -> list[Period]:
        """Every half-year that has one."""
        return self._all_periods()[1]

    @property
    def updated(self) -> datetime.date | None:
        """The last day that is known of any meeting."""
        return max((day for meeting in self.meetings if (day := meeting.updated)), default=None)

    def forget_periods(self) -> None:
        """Sort into periods anew when they are asked for next: a meeting has changed."""
        self._periods = None

    def _all_periods(self) -> Periods:
        if self._periods is None:
            self._periods = self.make_periods()
        return self._periods
