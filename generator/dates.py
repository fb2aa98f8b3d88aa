"""Partial dates: what a source states of a date, and not more.

Year, month, day and a time interval of months follow EDTF level 0 (``2023``, ``2023-07``,
``2023-07-12``, ``2023-01/2023-09``); half-years and quarters follow the time-period codes of SDMX
(``2023-S1``, ``2023-Q3``).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache

_FORM = re.compile(
    r"(?P<year>\d{4})(-((?P<month>\d{2})(-(?P<day>\d{2}))?|(?P<part>S[12]|Q[1-4])))?", re.ASCII
)
_INTERVAL = re.compile(r"(\d{4}-\d{2})/(\d{4}-\d{2})", re.ASCII)


class Precision(IntEnum):
    """How much of a date is known, from the coarsest to the finest."""

    YEAR = 1
    MONTHS = 2
    HALF = 3
    QUARTER = 4
    MONTH = 5
    DAY = 6


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, or the span of days that a source leaves open; both ends inclusive."""

    text: str
    precision: Precision
    start: date
    end: date

    @property
    def year(self) -> int:
        """Calendar year of the date."""
        return self.start.year

    @property
    def months(self) -> int:
        """Number of calendar months that it touches."""
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    @property
    def sort_key(self) -> tuple[date, date]:
        """Orders by the first possible day; among equals the shorter span comes first."""
        return self.start, self.end

    def __str__(self) -> str:
        """Give the date as it stands in the file."""
        return self.text


@lru_cache(maxsize=1 << 12)
def parse_partial_date(text: str) -> PartialDate:
    """Read a partial date.

    Raises:
        ValueError: the text has another form, or names a day that no calendar has.
    """
    match = _FORM.fullmatch(text)
    if match is None:
        raise ValueError(f"not a partial date: {text!r}")
    year = int(match["year"])
    if match["part"]:
        return _part_of_year(text, year, match["part"])
    if not match["month"]:
        return PartialDate(text, Precision.YEAR, date(year, 1, 1), date(year, 12, 31))
    month = int(match["month"])
    if match["day"]:
        day = date(year, month, int(match["day"]))
        return PartialDate(text, Precision.DAY, day, day)
    return PartialDate(text, Precision.MONTH, date(year, month, 1), _last_day(year, month))


def parse_interval(text: str) -> PartialDate:
    """Read a time interval from one month to a later one, both inclusive.

    Raises:
        ValueError: the text has another form, or does not run forward.
    """
    match = _INTERVAL.fullmatch(text)
    if match is None:
        raise ValueError(f"not an interval of months: {text!r}")
    first, last = map(parse_partial_date, match.groups())
    if first.start >= last.start:
        raise ValueError(f"the date does not run forward: {text!r}")
    return PartialDate(text, Precision.MONTHS, first.start, last.end)


def _part_of_year(text: str, year: int, part: str) -> PartialDate:
    months = 6 if part[0] == "S" else 3
    first = (int(part[1]) - 1) * months + 1
    precision = Precision.HALF if part[0] == "S" else Precision.QUARTER
    return PartialDate(text, precision, date(year, first, 1), _last_day(year, first + months - 1))


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
