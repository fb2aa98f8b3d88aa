"""Where the marks on the axes of a chart stand: ends of years, and round values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from math import ceil
from typing import NamedTuple

MOST_TICKS = 4
"""So many years can be read next to each other on a phone."""

_FACTORS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


class Span(NamedTuple):
    """The lowest and the highest number that an axis shows."""

    low: float
    high: float


def year_ends(days: Sequence[date]) -> list[date]:
    """Last days of the years around and between some days, of many years only some.

    A figure for a whole year stands at the end of that year, so the marks do, too.
    """
    first, last = min(days), max(days)
    start = first.year if first == _end(first.year) else first.year - 1
    step = ceil((last.year - start + 1) / MOST_TICKS)
    return [_end(year) for year in reversed(range(last.year, start - 1, -step))]


def time_span(days: Sequence[date], ticks: Sequence[date]) -> Span:
    """All days and marks with room for labels at both sides; half a year where all are one."""
    numbers = [day.toordinal() for day in (*days, *ticks)]
    low, high = min(numbers), max(numbers)
    room = (high - low) * 0.1 or 183
    return Span(low - room, high + room)


def value_ticks(values: Sequence[Decimal], *, is_rank: bool) -> list[Decimal]:
    """Round values around all others, from zero; ranks do not start from zero.

    pygal's own scale is uneven below zero and counts in sixteens.
    """
    low, high = min(values), max(values)
    if is_rank:
        low, high = max(low - 1, Decimal(1)), high + 1
    else:
        low, high = min(low, Decimal(0)), max(high, Decimal(0))
    is_whole = all(value == value.to_integral_value() for value in values)
    step = _step((high - low or Decimal(1)) / 3, is_whole=is_whole)
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = max(int((high / step).to_integral_value(ROUND_CEILING)), first + 1)
    return [step * number for number in range(first, last + 1)]


def _step(least: Decimal, *, is_whole: bool) -> Decimal:
    power = Decimal(1).scaleb(least.adjusted())
    steps = [power * factor for factor in _FACTORS]
    if is_whole:
        steps = [step for step in steps if step == step.to_integral_value()] or [Decimal(1)]
    return next((step for step in steps if step >= least), steps[-1])


def _end(year: int) -> date:
    return date(year, 12, 31)
