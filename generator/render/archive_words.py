"""Names the time that a part of an archive spans, from the dates of what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from generator.dates import PartialDate, Precision
from generator.vietnamese import format_day


def words_of_time(dates: Sequence[PartialDate]) -> tuple[str, str]:
    """Name the time from the first to the last of some dates, in a label and in a sentence.

    Dates that leave the month open say nothing, unless there are no others.
    """
    months = [when for when in dates if is_in_one_month(when)]
    if not months:
        label = f"năm {dates[0].year}" if dates else "không rõ ngày"
        return label, label if dates else ""
    first, last = min(when.start for when in months), max(when.end for when in months)
    if (first.year, first.month) != (last.year, last.month):
        label = f"{first.month}/{first.year} – {last.month}/{last.year}"
        return label, f"khoảng {label}"
    days = [when.start for when in months if when.precision is Precision.DAY]
    if not days:
        label = f"tháng {first.month}/{first.year}"
        return label, label
    first, last = min(days), max(days)
    if first == last:
        return format_day(first), f"ngày {format_day(first)}"
    label = f"{first.day}/{first.month} – {format_day(last)}"
    return label, f"khoảng {label}"


def is_in_one_month(when: PartialDate) -> bool:
    """Whether a date does not leave the month open."""
    return when.precision >= Precision.MONTH
