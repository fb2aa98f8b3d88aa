"""A page for each indicator, and the list of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator import addresses
from generator.portal import Disagreement, Figure, Indicator, Portal, Programme, Series
from generator.render.charts import draw
from generator.render.charts.line import units_fit
from generator.render.page import Page
from generator.render.remainders import remainders
from generator.render.search_facts import SearchFacts
from generator.render.tile_map import by_value
from generator.vietnamese import slugify

REGISTER = "data/registers/indicators.yml"

Row = tuple[Figure, bool]
"""A figure, and whether its row bears its id: a page may show a figure twice."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A series with its drawing; ``is_bare`` says that the labels leave out the unit."""

    series: Series
    anchor: str
    drawing: Markup
    is_bare: bool
    rows: list[Row]

    @property
    def has_silent_source(self) -> bool:
        """Whether a figure stands at the day of its meeting, because no source gives its period."""
        records = [figure.record for figure, _ in self.rows]
        return any(not (record.time_period or record.as_of) for record in records)


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each indicator."""
    yield Page(
        address=addresses.INDICATORS,
        template="indicators.md.j2",
        title="Chỉ số",
        description="Mọi chỉ số mà các cuộc họp nêu: con số mới nhất và mức thay đổi.",
        record=REGISTER,
        context={"groups": _groups(portal), "main_series": main_series, "newest": newest},
        search=SearchFacts("list"),
    )
    for indicator in portal.indicators:
        programme = indicator.programme
        yield Page(
            address=indicator.address,
            template="indicator.md.j2",
            title=indicator.record.name,
            description=indicator.record.definition,
            record=REGISTER,
            context=_context(portal, indicator),
            search=SearchFacts(
                "indicator",
                provinces=[series.area for series in indicator.series if series.area],
                programmes=[programme] if programme else [],
            ),
        )


def main_series(indicator: Indicator) -> Series | None:
    """The series that speaks for an indicator: of the whole country, or the only one there is."""
    first = indicator.series[0] if indicator.series else None
    if first and (len(indicator.series) == 1 or not (first.area or first.breakdown)):
        return first
    return None


def newest(series: Series) -> Figure:
    """The newest actual figure; where there is none, the newest target or forecast."""
    return (series.actual or series.targets or series.forecasts)[-1].figure


def _context(portal: Portal, indicator: Indicator) -> dict[str, object]:
    local = [series for series in indicator.series if series.area and series.actual]
    singles = [series for series in indicator.series if not series.is_drawn]
    in_local_table = {series for series in local if len(_rows(series)) == 1}
    values = [newest(series) for series in local if not series.breakdown]
    main = main_series(indicator)
    return {
        "indicator": indicator,
        "main": main,
        "newest": newest(main) if main else None,
        "charts": list(_charts(indicator)),
        "others": [
            row for series in singles if series not in in_local_table for row in _rows(series)
        ],
        "local": [(newest(series), series in in_local_table) for series in local],
        "tiles": by_value([unit for unit in portal.provinces if unit.is_current], values),
        "disagreements": list(_disagreements(indicator)),
        "remainders": remainders(indicator),
        "row_id": row_id,
    }


def row_id(figure: Figure) -> str:
    """Id of the row of a figure on the page of its indicator."""
    return f"{figure.anchor}-{figure.meeting.id}"


def _charts(indicator: Indicator) -> Iterator[Chart]:
    used: Counter[str] = Counter()
    for series in indicator.series:
        if series.is_drawn:
            area = series.area.id if series.area else "ca-nuoc"
            anchor = "-".join(filter(None, ("duong", area, slugify(series.breakdown or ""))))
            used[anchor] += 1
            if used[anchor] > 1:
                anchor += f"-{used[anchor]}"
            yield Chart(series, anchor, draw(series), not units_fit(series), _rows(series))


def _rows(series: Series) -> list[Row]:
    """Every statement of a series, the newest first."""
    found = [figure for point in series.points for figure in point.figures]
    found.sort(key=lambda figure: (figure.when, figure.meeting.sort_key), reverse=True)
    return [(figure, True) for figure in found]


def _disagreements(indicator: Indicator) -> Iterator[Disagreement]:
    for series in indicator.series:
        for point in series.points:
            yield from point.disagreements


def _groups(portal: Portal) -> list[tuple[Programme | None, list[Indicator]]]:
    """Indicators by programme; those of none come last."""
    programmes: Iterable[Programme | None] = (*portal.programmes, None)
    groups = [
        (programme, [item for item in portal.indicators if item.programme is programme])
        for programme in programmes
    ]
    return [(programme, found) for programme, found in groups if found]
