"""A page for each year that has a meeting or a deadline, its bulletins, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Period, Portal
from generator.render.page import Page
from generator.render.pages import half_year
from generator.render.pages.archive import archives
from generator.render.period_lists import listings, parts_of_year
from generator.render.search_facts import SearchFacts
from generator.render.section import Section


def _lists(_portal: Portal) -> Iterator[Page]:
    yield Page(
        address=addresses.YEARS,
        template="years.md.j2",
        title="Theo năm",
        description=(
            "Từng năm và từng nửa năm: cuộc họp về chuyển đổi số, con số thay đổi, việc được giao, "
            "đến hạn, đã xong."
        ),
        search=SearchFacts("list"),
    )


def _pages_of(_portal: Portal, year: Period) -> Iterator[Page]:
    yield Page(
        address=year.address,
        template="year.md.j2",
        title=f"Năm {year.number}",
        description=(
            f"Chuyển đổi số năm {year.number}: cuộc họp, con số thay đổi, việc được giao, "
            "đến hạn, đã xong và chưa rõ kết quả."
        ),
        make_context=lambda: {"year": year, "parts": parts_of_year(year)},
        search=SearchFacts("year", year.when, names=(f"cuộc họp năm {year.number}",)),
    )
    yield from archives(listings(year).values())
    for half in year.halves:
        yield half_year.page(half, year)


SECTION = Section(addresses.YEARS, _lists, lambda portal: portal.years, _pages_of)
