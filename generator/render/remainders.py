"""Holds what is done against what is left, where one meeting states both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.portal import Figure, Indicator, Meeting
from generator.records.observation import ObservationKind


@dataclass(frozen=True, slots=True)
class Remainder:
    """A fraction of what is done, and the figure of what is left, from the same meeting."""

    done: Figure
    left: Figure
    total: Decimal
    part: Decimal
    stated: Decimal

    @property
    def difference(self) -> Decimal:
        """What should be left."""
        return self.total - self.part

    @property
    def agrees(self) -> bool:
        """Whether as much is left as should be."""
        return self.difference == self.stated


def remainders(indicator: Indicator) -> list[Remainder]:
    """Compare an indicator with what it is the rest of, or with its own rest; newest first."""
    found: list[Remainder] = []
    if indicator.whole:
        found += _between(indicator.whole, indicator)
    if indicator.remainder:
        found += _between(indicator, indicator.remainder)
    return sorted(found, key=lambda item: item.left.meeting.sort_key, reverse=True)


def _between(whole: Indicator, rest: Indicator) -> Iterator[Remainder]:
    by_meeting: defaultdict[Meeting, list[Figure]] = defaultdict(list)
    for figure in whole.figures:
        by_meeting[figure.meeting].append(figure)
    for left in rest.figures:
        for done in by_meeting[left.meeting]:
            total, part, stated = done.record.denominator, done.record.numerator, left.record.value
            if total is None or part is None or stated is None:
                continue
            if _speak_of_the_same(done, left):
                yield Remainder(done, left, total, part, stated)


def _speak_of_the_same(done: Figure, left: Figure) -> bool:
    """Same area, part and period; only what is exact and actual can be compared."""
    one, two = done.record, left.record
    periods = {item.time_period or item.as_of for item in (one, two)} - {None}
    return (
        done.area is left.area
        and one.breakdown == two.breakdown
        and len(periods) <= 1
        and left.unit != "%"
        and not (one.qualifier or two.qualifier)
        and one.kind is two.kind is ObservationKind.ACTUAL
    )
