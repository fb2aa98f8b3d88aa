"""Entries of the registers with everything that refers to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from generator import addresses
from generator.dates import PartialDate
from generator.records import registers

if TYPE_CHECKING:
    from generator.portal.meetings import Citation, Commitment, Figure, Meeting, Venue
    from generator.portal.series import Series


class HasPage:
    """Something with a page of its own; ``section`` says in which part of the portal."""

    __slots__ = ()
    section: ClassVar[str]

    @property
    def id(self) -> str:
        """What tells it from all others of its kind, and ends its address."""
        return str(self.record.id)  # type: ignore[attr-defined]

    @property
    def address(self) -> str:
        """Address of the page."""
        return addresses.page(self.section, self.id)

    @property
    def meetings_shown(self) -> Iterable[Meeting]:
        """The meetings that its page says something of."""
        return ()

    @property
    def updated(self) -> date | None:
        """The last day on which the record says something of it; None where it has none."""
        days = (meeting.updated for meeting in self.meetings_shown)
        return max((day for day in days if day), default=None)


@dataclass(eq=False, slots=True)
class Document(HasPage):
    """A legal document and where it is used."""

    section = addresses.DOCUMENTS

    record: registers.Document
    issuer: Agency | None = None
    founded: list[Programme] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)
    provinces: list[Province] = field(default_factory=list)
    agencies: list[Agency] = field(default_factory=list)
    replaces: list[Document] = field(default_factory=list)
    replaced_by: list[Document] = field(default_factory=list)

    @property
    def meetings_shown(self) -> Iterable[Meeting]:
        """Those that cite it or assigned a task that it belongs to."""
        yield from self.meetings
        for commitment in self.commitments:
            yield from commitment.meetings_shown

    @property
    def meetings(self) -> list[Meeting]:
        """Meetings that cite it, each once, the newest first."""
        return list(dict.fromkeys(citation.meeting for citation in self.citations))


@dataclass(eq=False, slots=True)
class Agency(HasPage):
    """A body, what it issued, convened and was asked to do."""

    section = addresses.AGENCIES

    record: registers.Agency
    act: Document | None = None
    successors: list[Agency] = field(default_factory=list)
    predecessors: list[Agency] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)

    @property
    def meetings_shown(self) -> Iterable[Meeting]:
        """Those that name it."""
        return self.meetings

    @property
    def heirs(self) -> list[Agency]:
        """Those who do its work today, however many successions later; none while it exists."""
        return [body for body in _reached(self, "successors") if not body.successors]

    @property
    def forebears(self) -> list[Agency]:
        """Those whose work it took over, directly or through others."""
        return _reached(self, "predecessors")


def _reached(start: Agency, way: str) -> list[Agency]:
    """All bodies that lie on the way from one, each once, the nearest first."""
    found: dict[Agency, None] = {}
    ahead: list[Agency] = list(getattr(start, way))
    while ahead:
        found.update(dict.fromkeys(ahead))
        following = [body for former in ahead for body in getattr(former, way)]
        ahead = [body for body in dict.fromkeys(following) if body not in found]
    return list(found)


@dataclass(eq=False, slots=True)
class Programme(HasPage):
    """A programme, its meetings (newest first), and what is measured for it."""

    section = addresses.PROGRAMMES

    record: registers.Programme
    founding_document: Document
    meetings: list[Meeting] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)

    @property
    def meetings_shown(self) -> Iterable[Meeting]:
        """Those on it."""
        return self.meetings


@dataclass(eq=False, slots=True)
class Indicator(HasPage):
    """What figures measure, and the figures: as they were stated, and lined up in time."""

    section = addresses.INDICATORS

    record: registers.Indicator
    programme: Programme | None = None
    whole: Indicator | None = None
    remainder: Indicator | None = None
    figures: list[Figure] = field(default_factory=list)
    series: list[Series] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)

    @property
    def meetings_shown(self) -> Iterable[Meeting]:
        """Those that stated a figure of it or a target."""
        yield from (figure.meeting for figure in self.figures)
        yield from (commitment.meeting for commitment in self.commitments)

    @property
    def is_drawn(self) -> bool:
        """Whether its page has a chart."""
        return any(series.is_drawn for series in self.series)

    @property
    def newest(self) -> Figure | None:
        """The figure that speaks of the latest time: of the whole if any does, and actual."""
        whole = [item for item in self.series if item.area is None and item.breakdown is None]
        groups = (
            [point for item in whole for point in item.actual],
            [point for item in self.series for point in item.actual],
            [point for item in self.series for point in item.points],
        )
        points = next(filter(None, groups), [])
        return max(points, key=lambda point: point.when).figure if points else None


@dataclass(eq=False, slots=True)
class Province(HasPage):
    """A provincial unit, its place in the succession, and what was said there and of it."""

    section = addresses.PROVINCES

    record: registers.Province
    successor: Province | None = None
    predecessors: list[Province] = field(default_factory=list)
    act: Document | None = None
    former_acts: list[Document | None] = field(default_factory=list)
    venues: list[Venue] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)

    @property
    def meetings_shown(self) -> Iterable[Meeting]:
        """Those followed from it or speaking of it, and of the units merged into it."""
        for unit in self.with_predecessors:
            yield from (venue.meeting for venue in unit.venues)
            yield from (figure.meeting for figure in unit.figures)
            yield from (commitment.meeting for commitment in unit.commitments)

    @property
    def is_current(self) -> bool:
        """Whether the unit exists today."""
        return self.record.valid_through is None

    @property
    def with_predecessors(self) -> list[Province]:
        """The unit itself, then those merged into it."""
        return [self, *self.predecessors]

    @property
    def meeting_count(self) -> int:
        """Number of meetings followed from the unit or from one merged into it."""
        return len({venue.meeting.id for unit in self.with_predecessors for venue in unit.venues})

    def name_on(self, when: PartialDate) -> tuple[registers.ProvinceKind, str]:
        """Kind and name that the unit had at a date; an open date counts by its last day."""
        for former in self.record.former_names:
            if when.end <= former.valid_through.end:
                return former.kind, former.name
        return self.record.kind, self.record.name
