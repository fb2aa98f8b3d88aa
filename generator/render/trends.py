"""Puts series into words: their names, the time of a figure, and what a chart shows."""

from __future__ import annotations

from generator.dates import PartialDate, Precision
from generator.portal import Figure, Indicator, Point, Series
from generator.render.wording import amount, fraction, obstacle, period, province_name
from generator.vietnamese import capitalize, format_date

MOST_TOLD = 4
"""Of more points than this, the text alternative of a chart tells the first and the last."""


def full_amount(figure: Figure) -> str:
    """Write a value and, in brackets, the fraction that it comes from: ``34% (388/1.146)``."""
    parts = fraction(figure.record) if figure.record.value is not None else ""
    return f"{amount(figure)} ({parts})" if parts else amount(figure)


def moment(figure: Figure) -> str:
    """Write what time a figure speaks of; where the source is silent, when it was stated."""
    return period(figure.record) or f"nêu {day_words(figure.meeting.date)}"


def day_words(when: PartialDate) -> str:
    """Write a date within a sentence: ``ngày 12/7/2023``, ``năm 2023``."""
    return f"{'ngày ' if when.precision is Precision.DAY else ''}{format_date(when)}"


def series_name(series: Series) -> str:
    """Name a series by its area and its part; the whole country where it has neither."""
    names = [province_name(series.area)] if series.area else []
    names += [series.breakdown] if series.breakdown else []
    return capitalize(": ".join(names)) or "Cả nước"


def main_series(indicator: Indicator) -> Series | None:
    """The series that speaks for an indicator: of the whole country, or the only one there is."""
    first = indicator.series[0] if indicator.series else None
    if first and (len(indicator.series) == 1 or not (first.area or first.breakdown)):
        return first
    return None


def newest(series: Series) -> Figure:
    """The newest actual figure; where there is none, the newest target or forecast."""
    return (series.actual or series.targets or series.forecasts)[-1].figure


def row_id(figure: Figure) -> str:
    """Id of the row of a figure on the page of its indicator."""
    return f"{figure.anchor}-{figure.meeting.id}"


def telling(series: Series) -> str:
    """Tell a series in one sentence, for those who do not see its chart."""
    parts = []
    if series.actual:
        parts.append(f"thực tế: {_told(series.actual)}")
    if series.targets:
        parts.append(f"mục tiêu: {_told(series.targets)}")
    if series.forecasts:
        parts.append(f"dự báo: {_told(series.forecasts)}")
    return f"{capitalize('; '.join(parts))}."


def breaks(series: Series) -> str:
    """Say why the line of a series breaks; empty where it does not."""
    reasons = dict.fromkeys(obstacle(step) for step in series.movements if step.breaks)
    return "; ".join(reasons)


def _told(points: list[Point]) -> str:
    said = [f"{amount(point.figure)} ({moment(point.figure)})" for point in points]
    if len(said) > MOST_TOLD:
        return f"{len(said)} con số, từ {said[0]} đến {said[-1]}"
    return ", rồi ".join(said)
