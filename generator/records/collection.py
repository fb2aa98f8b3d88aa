"""All valid records of one run, each with the place in a file that it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from generator.diagnostics import Position
from generator.records.meeting import Meeting
from generator.records.registers import Agency, Document, Indicator, Programme, Province, Synonym
from generator.records.types import Record
from generator.sources import Loc, Source

R_co = TypeVar("R_co", bound=Record, covariant=True)


@dataclass(frozen=True, slots=True)
class Entry(Generic[R_co]):
    """One record and its origin: ``loc`` leads to it inside ``source``."""

    id: str
    record: R_co
    source: Source
    loc: Loc = ()

    def position(self, *loc: str | int, of_key: bool = False) -> Position:
        """Say where a field of this record stands in its file."""
        return self.source.position((*self.loc, *loc), of_key=of_key)


@dataclass(slots=True)
class Records:
    """The valid entries, in the order of files and lines; names are those of the registers."""

    meetings: list[Entry[Meeting]] = field(default_factory=list)
    provinces: list[Entry[Province]] = field(default_factory=list)
    agencies: list[Entry[Agency]] = field(default_factory=list)
    programmes: list[Entry[Programme]] = field(default_factory=list)
    indicators: list[Entry[Indicator]] = field(default_factory=list)
    documents: list[Entry[Document]] = field(default_factory=list)
    synonyms: list[Entry[Synonym]] = field(default_factory=list)
    misshapen: set[str] = field(default_factory=set)
    """Ids of register entries that were left out: a reference to one is not the fault to report."""

    checked_on: date | None = None
    """The day the record is checked for; None: not given."""

    only: frozenset[str] = frozenset()
    """Files whose meetings are judged, the others being there to compare with; empty: all."""

    @property
    def judged_meetings(self) -> list[Entry[Meeting]]:
        """The meetings that a rule is to look at; what it may compare them with are all."""
        if not self.only:
            return self.meetings
        return [entry for entry in self.meetings if entry.source.path in self.only]

    def judged(self) -> list[Entry[Record]]:
        """Every entry that a rule is to look at, registers first."""
        return [*self.register_entries(), *self.judged_meetings]

    def entries(self) -> list[Entry[Record]]:
        """Every entry, registers first."""
        return [*self.register_entries(), *self.meetings]

    def register_entries(self) -> list[Entry[Record]]:
        """Every entry of every register."""
        return [
            *self.provinces,
            *self.agencies,
            *self.programmes,
            *self.indicators,
            *self.documents,
            *self.synonyms,
        ]
