"""A page for each indicator, and their list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from generator import addresses
from generator.portal import Indicator, Portal, Programme
from generator.render.charts import draw
from generator.render.charts.line import units_fit
from generator.render.citation import how_to_cite
from generator.render.indicator_lists import REGISTER, Drawn, lists_of
from generator.render.linked_data import dataset
from generator.render.list_kinds import INDICATORS
from generator.render.listing import Crumb, Excerpt, Listing, share
from generator.render.page import Page
from generator.render.pages import programme as programme_pages
from generator.render.pages.archive import archives
from generator.render.search_facts import SearchFacts
from generator.render.section import Section
from generator.render.tile_map import by_value
from generator.render.trends import main_series, newest


@dataclass(frozen=True, slots=True)
class Chart:
    """A series with its drawing; ``is_bare`` says that the labels leave out the unit."""

    shown: Drawn
    drawing: Markup
    is_bare: bool


def _lists(portal: Portal) -> Iterator[Page]:
    yield Page(
        address=addresses.INDICATORS,
        template="indicators.md.j2",
        title="Chỉ số",
        description="Mọi chỉ số mà các cuộc họp nêu: con số mới nhất và mức thay đổi.",
        record=REGISTER,
        make_context=lambda: {"groups": _groups(portal)},
        search=SearchFacts("list"),
    )
    yield from archives([_of_no_programme(portal)])


def _pages_of(portal: Portal, indicator: Indicator) -> Iterator[Page]:
    programme = indicator.programme
    yield Page(
        address=indicator.address,
        template="indicator.md.j2",
        title=indicator.record.name,
        description=indicator.record.definition,
        record=REGISTER,
        make_context=partial(_context, portal, indicator),
        search=SearchFacts(
            "indicator",
            provinces=[series.area for series in indicator.series if series.area],
            programmes=[programme] if programme else [],
        ),
    )
    yield from archives(lists_of(indicator).listings)


def _context(portal: Portal, indicator: Indicator) -> dict[str, object]:
    local = [series for series in indicator.series if series.area and series.actual]
    values = [newest(series) for series in local if not series.breakdown]
    main = main_series(indicator)
    lists = lists_of(indicator)
    trail = (
        Crumb("Chỉ số", addresses.INDICATORS),
        Crumb(indicator.record.name, indicator.address),
    )
    return {
        "indicator": indicator,
        "main": main,
        "newest": newest(main) if main else None,
        "charts": [
            Chart(shown, draw(shown.series), not units_fit(shown.series)) for shown in lists.charts
        ],
        "others": lists.others,
        "local": lists.local,
        "tiles": by_value([unit for unit in portal.provinces if unit.is_current], values),
        "disagreements": lists.disagreements.excerpt,
        "remainders": lists.remainders.excerpt,
        "commitments": lists.commitments.excerpt,
        "trail": trail,
        "cite": partial(how_to_cite, indicator, indicator.record.name),
        "linked_data": partial(dataset.describe, indicator, trail),
    }


def _groups(portal: Portal) -> list[tuple[Programme | None, Excerpt]]:
    """Indicators by programme; those of none come last."""
    programmes: Iterable[Programme | None] = (*portal.programmes, None)
    groups = [
        (
            programme,
            programme_pages.listings(programme)["chi-so"]
            if programme
            else _of_no_programme(portal),
        )
        for programme in programmes
    ]
    shown = share([len(listing.items) for _, listing in groups])
    return [
        (programme, listing.at_most(most))
        for (programme, listing), most in zip(groups, shown, strict=True)
        if listing.items
    ]


def _of_no_programme(portal: Portal) -> Listing:
    """Indicators of no programme; what the list of all has no room for is in an archive."""
    counts = [len(programme.indicators) for programme in portal.programmes]
    items = [item for item in portal.indicators if item.programme is None]
    return Listing(
        INDICATORS,
        "Không riêng chương trình nào",
        (Crumb("Chỉ số", addresses.INDICATORS),),
        addresses.INDICATORS_OF_NO_PROGRAMME,
        items,
        share([*counts, len(items)])[-1],
        anchor="nhom-khac",
        record=REGISTER,
    )


SECTION = Section(addresses.INDICATORS, _lists, lambda portal: portal.indicators, _pages_of)
