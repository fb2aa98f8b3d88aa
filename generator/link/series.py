"""Lines figures up in time: which belong together, where a line breaks, where sources disagree."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby, pairwise

from generator.dates import PartialDate, Precision
from generator.portal import Break, Cause, Disagreement, Figure, Indicator, Point, Series
from generator.records.observation import ObservationKind
from generator.vietnamese import collation_key

MERGER = datetime.date(2025, 7, 1)
"""The day on which 63 provincial units became 34 (Resolution 202/2025/QH15)."""

_SPANLESS = ("%", "điểm", "thứ hạng")
"""Units of what is measured at a time; anything else may be counted over the length of a period."""


def link_series(indicator: Indicator) -> None:
    """Set the series of an indicator: the whole country first, then areas in alphabetical order."""
    found: defaultdict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in indicator.figures:
        record, figure.movement = figure.record, None
        part = record.breakdown.casefold() if record.breakdown else None
        found[record.ref_area, part, figure.unit].append(figure)
    indicator.series = sorted(map(_series, found.values()), key=_order)


def _series(figures: list[Figure]) -> Series:
    first = figures[0]
    series = Series(first.indicator, first.area, first.record.breakdown)
    by_kind: defaultdict[ObservationKind, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_kind[figure.record.kind].append(figure)
    series.actual = list(_points(by_kind[ObservationKind.ACTUAL]))
    series.targets = list(_points(by_kind[ObservationKind.TARGET]))
    series.forecasts = list(_points(by_kind[ObservationKind.FORECAST]))
    for before, after in pairwise(series.actual):
        after.breaks = _break(before.figure, after.figure)
    for movement in series.movements:
        movement.after.movement = movement
    return series


def _points(figures: Iterable[Figure]) -> Iterator[Point]:
    """Bring together what speaks of the same period; the newest statement comes first."""
    ordered = sorted(figures, key=_by_period)
    for _, same in groupby(ordered, key=_by_period):
        statements = sorted(same, key=lambda figure: figure.meeting.sort_key, reverse=True)
        yield Point(statements, disagreements=list(_disagreements(statements)))


def _by_period(figure: Figure) -> tuple[datetime.date, datetime.date]:
    """Last day first; without a period, a figure speaks of the day of its meeting."""
    period = figure.record.time_period or figure.record.as_of or figure.meeting.date
    return period.end, period.start


def _break(before: Figure, after: Figure) -> Break | None:
    one, two = before.record, after.record
    if one.denominator and two.denominator and one.denominator != two.denominator:
        return Break.DENOMINATOR
    if one.definition != two.definition:
        return Break.DEFINITION
    if not (two.time_period or two.as_of) and after.meeting.date.start <= before.when:
        return Break.ORDER
    if before.unit not in _SPANLESS and _differ_in_length(one.time_period, two.time_period):
        return Break.SPAN
    is_merged = after.area is not None and bool(after.area.predecessors)
    known = min(after.when, after.meeting.date.end)
    return Break.MERGER if is_merged and before.when < MERGER <= known else None


def _differ_in_length(one: PartialDate | None, two: PartialDate | None) -> bool:
    """Whether one spans more than the other, or only one is known to span anything."""
    return (one and _span(one)) != (two and _span(two))


def _span(when: PartialDate) -> tuple[Precision, int]:
    return when.precision, when.months if when.precision is Precision.MONTHS else 0


def _disagreements(figures: list[Figure]) -> Iterator[Disagreement]:
    newer = figures[0]
    for older in figures[1:]:
        if _stated(newer) != _stated(older) and not _is_same_share(newer, older):
            yield Disagreement(newer, older, _cause(newer, older))


def _is_same_share(one: Figure, two: Figure) -> bool:
    """Whether one source gives a fraction, and the other what it comes to in per cent."""
    if (one.record.value is None) is (two.record.value is None):
        return False
    value = one.record.value if one.record.value is not None else two.record.value
    places = (one.position, two.position)
    if value is None or None in places or one.unit != "%":
        return False
    apart = abs((one.position or Decimal()) - (two.position or Decimal()))
    return apart * 2 <= Decimal(1).scaleb(int(value.as_tuple().exponent))


def _stated(figure: Figure) -> tuple[Decimal | None, ...]:
    """What the source says in numbers; a fraction counts only where there is no value."""
    record = figure.record
    if record.value is not None:
        return (record.value,)
    return record.numerator, record.denominator


def _cause(newer: Figure, older: Figure) -> Cause:
    one, two = newer.record, older.record
    if one.value is not None and two.value is not None and _is_rounded(one.value, two.value):
        return Cause.ROUNDING
    if one.denominator and two.denominator and one.denominator != two.denominator:
        return Cause.DENOMINATOR
    if one.definition != two.definition:
        return Cause.DEFINITION
    if newer.meeting is not older.meeting:
        return Cause.REVISION
    return Cause.UNKNOWN


def _is_rounded(one: Decimal, two: Decimal) -> bool:
    """Whether the number with fewer digits is the other one rounded."""
    coarse, fine = sorted((one, two), key=lambda value: -int(value.as_tuple().exponent))
    return abs(coarse - fine) * 2 <= Decimal(1).scaleb(int(coarse.as_tuple().exponent))


def _order(series: Series) -> tuple[object, ...]:
    area, part = series.area, series.breakdown
    return (
        area is not None,
        collation_key(area.record.name) if area else ((), ()),
        part is not None,
        collation_key(part) if part else ((), ()),
    )
