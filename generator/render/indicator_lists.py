"""What the page of an indicator shows of its figures, and what is left to archives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator import addresses
from generator.portal import Disagreement, Figure, Indicator, Series
from generator.render.list_kinds import COMMITMENTS, DISAGREEMENTS, OBSERVATIONS, REMAINDERS
from generator.render.listing import FEWEST, ROOM, Crumb, Excerpt, Listing, share
from generator.render.remainders import remainders
from generator.vietnamese import slugify

REGISTER = "data/registers/indicators.yml"
CHARTS = 6
"""So many series are drawn; the whole country comes first."""
POINTS = 24
"""So many points of each kind are drawn of one series, the newest."""
PLACES = 63
"""So many places stand in the table of local values: as many units as there ever were at once."""

Row = tuple[Figure, bool]
"""A figure, and whether its row bears its id: a page may show a figure twice."""
Further = tuple[list[Any], ...]
"""What sources disagree on, what is left to do, commitments."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A series to draw, without its older points, and the newest of its figures."""

    series: Series
    anchor: str
    rows: Excerpt
    is_shortened: bool

    @property
    def has_silent_source(self) -> bool:
        """Whether a figure stands at the day of its meeting, because no source gives its period."""
        figures = (figure for point in self.series.points for figure in point.figures)
        return any(not (item.record.time_period or item.record.as_of) for item in figures)


@dataclass(frozen=True, slots=True)
class IndicatorLists:
    """Every list of the page of an indicator."""

    charts: list[Drawn]
    others: Excerpt
    local: Excerpt
    figures: Listing
    disagreements: Listing
    remainders: Listing
    commitments: Listing

    @property
    def listings(self) -> tuple[Listing, ...]:
        """Those that have an archive where they are cut."""
        return self.figures, self.disagreements, self.remainders, self.commitments


def lists_of(indicator: Indicator) -> IndicatorLists:
    """Share out the room on the page of an indicator."""
    drawn = [series for series in indicator.series if series.is_drawn]
    rows = [_rows(series) for series in drawn[:CHARTS]]
    others, local = _not_drawn(indicator), _local(indicator)
    further: Further = (
        list(_disagreements(indicator)),
        remainders(indicator),
        indicator.commitments,
    )
    room = max(ROOM - len(local[:PLACES]), FEWEST)
    shown = share([len(items) for items in [*rows, others, *further]], room)
    is_whole = (
        len(drawn) <= CHARTS
        and len(local) <= PLACES
        and all(len(items) <= most for items, most in zip((*rows, others), shown, strict=False))
    )
    figures, *rest = _listings(indicator, further, shown[-3:], is_whole=is_whole)
    heads = [figures.of(*pair, _WHOLE) for pair in zip(rows, shown, strict=False)]
    return IndicatorLists(
        list(_drawn(drawn[:CHARTS], heads)),
        figures.of(others, shown[len(rows)], _WHOLE),
        figures.of(local, PLACES, _WHOLE),
        figures,
        *rest,
    )


_WHOLE = "danh sách mọi con số"


def _listings(
    indicator: Indicator, further: Further, shown: list[int], *, is_whole: bool
) -> list[Listing]:
    """All figures, what sources disagree on, what is left to do, commitments."""
    trail = (
        Crumb("Chỉ số", addresses.INDICATORS),
        Crumb(indicator.record.name, indicator.address),
    )
    all_figures = len(indicator.figures) if is_whole else 0
    lists = (
        (OBSERVATIONS, "Mọi con số", "con-so", indicator.figures, all_figures),
        (DISAGREEMENTS, "Nguồn nói khác nhau", "khac-nhau", further[0], shown[0]),
        (REMAINDERS, "Đã làm và còn lại", "da-lam-va-con-lai", further[1], shown[1]),
        (COMMITMENTS, "Việc phải làm nhằm tới chỉ số này", "viec-phai-lam", further[2], shown[2]),
    )
    return [
        Listing(kind, heading, trail, slug, items, most, subject=indicator, record=REGISTER)
        for kind, heading, slug, items, most in lists
    ]


def _drawn(drawn: list[Series], rows: list[Excerpt]) -> Iterator[Drawn]:
    used: Counter[str] = Counter()
    for series, shown in zip(drawn, rows, strict=True):
        area = series.area.id if series.area else "ca-nuoc"
        anchor = "-".join(filter(None, ("duong", area, slugify(series.breakdown or ""))))
        used[anchor] += 1
        if used[anchor] > 1:
            anchor += f"-{used[anchor]}"
        newest = replace(
            series,
            actual=series.actual[-POINTS:],
            targets=series.targets[-POINTS:],
            forecasts=series.forecasts[-POINTS:],
        )
        yield Drawn(newest, anchor, shown, newest.size < series.size)


def _local(indicator: Indicator) -> list[Row]:
    """The newest actual figure of each place and part, with its id where no other row has it."""
    return [
        (series.actual[-1].figure, _is_alone(series))
        for series in indicator.series
        if series.area and series.actual
    ]


def _not_drawn(indicator: Indicator) -> list[Row]:
    """Figures that stand neither below a chart nor alone in the table of places."""
    return [
        row
        for series in indicator.series
        if not (series.is_drawn or (series.area and series.actual and _is_alone(series)))
        for row in _rows(series)
    ]


def _is_alone(series: Series) -> bool:
    """Whether there is a single statement of a series."""
    return sum(len(point.figures) for point in series.points) == 1


def _rows(series: Series) -> list[Row]:
    """Every statement of a series, the newest first."""
    found = [figure for point in series.points for figure in point.figures]
    found.sort(key=lambda figure: (figure.when, figure.meeting.sort_key), reverse=True)
    return [(figure, True) for figure in found]


def _disagreements(indicator: Indicator) -> Iterator[Disagreement]:
    for series in indicator.series:
        for point in series.points:
            yield from point.disagreements
