"""A figure together with its indicator and its meeting: what rules about numbers compare."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.check.marks import Mark
from generator.dates import PartialDate
from generator.diagnostics import Position
from generator.records.collection import Entry, Records
from generator.records.main_sources import default_source
from generator.records.meeting import Meeting
from generator.records.observation import Observation
from generator.records.registers import Indicator


class Figure(NamedTuple):
    """One observation of a meeting and the indicator it refers to."""

    entry: Entry[Meeting]
    number: int
    item: Observation
    indicator: Indicator

    @property
    def unit(self) -> str:
        """Its own unit, else that of the indicator."""
        return self.item.unit or self.indicator.unit

    @property
    def is_percent(self) -> bool:
        """Whether the value is a percentage."""
        return self.unit == "%"

    @property
    def is_share(self) -> bool:
        """Whether it is a part of a whole: so its name says, or the source gives the fraction."""
        named = self.indicator.name.lower().startswith("tỷ lệ")
        return self.is_percent and (named or self.item.numerator is not None)

    @property
    def is_explained(self) -> bool:
        """Whether the editor has said something of it: the way to confirm an odd figure."""
        return self.item.note is not None

    @property
    def period(self) -> PartialDate | None:
        """The time it speaks of, where the source says so."""
        return self.item.time_period or self.item.as_of

    @property
    def series(self) -> tuple[str, str | None, str | None, str]:
        """What makes figures comparable: see :func:`series_of`."""
        return series_of(self.item)

    @property
    def publisher(self) -> str:
        """Who published the source that states it."""
        record = self.entry.record
        named = (source for source in record.sources if source.id == self.item.source)
        return next(named, default_source(record)).publisher

    def shown(self) -> str:
        """The value as it stands in the file, with its unit; else the fraction."""
        if self.item.value is None:
            return f"{self.item.numerator}/{self.item.denominator}"
        return with_unit(self.item.value, self.unit)

    def position(self, *loc: str) -> Position:
        """Where a field of the figure stands."""
        return self.entry.position("observations", self.number, *loc)


def series_of(item: Observation) -> tuple[str, str | None, str | None, str]:
    """Give what makes figures comparable: indicator, area, breakdown and kind."""
    part = item.breakdown.casefold() if item.breakdown else None
    return item.indicator, item.ref_area, part, item.kind.value


def figures(records: Records) -> Iterator[Figure]:
    """Go through the observations of all meetings whose indicator is known, in order."""
    indicators = {entry.id: entry.record for entry in records.indicators}
    for entry in records.meetings:
        for number, item in enumerate(entry.record.observations):
            if item.indicator in indicators:
                yield Figure(entry, number, item, indicators[item.indicator])


def series_marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Mark a meeting by the series that its figures belong to."""
    for item in entry.record.observations:
        yield Mark("series " + " ".join(map(str, series_of(item))))


def with_unit(value: Decimal, unit: str) -> str:
    """Write a value as in a file, with its unit."""
    return f"{value:f}%" if unit == "%" else f"{value:f} {unit}"


def last_place(value: Decimal) -> Decimal:
    """One unit of the last digit printed: 0.1 for 27.5, 1 for 34."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(0, exponent)) if isinstance(exponent, int) else Decimal(1)
