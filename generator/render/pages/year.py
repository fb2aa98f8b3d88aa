"""A page for each year with meetings, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.dates import parse_partial_date
from generator.portal import Portal
from generator.render.page import Page
from generator.render.search_facts import SearchFacts


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each year."""
    yield Page(
        address=addresses.YEARS,
        template="years.md.j2",
        title="Theo năm",
        description="Các cuộc họp về chuyển đổi số theo năm.",
        search=SearchFacts("list"),
    )
    for year in portal.years:
        yield Page(
            address=year.address,
            template="year.md.j2",
            title=f"Năm {year.number}",
            description=f"Các cuộc họp năm {year.number}: số liệu, việc đã giao, thời hạn.",
            context={"year": year},
            search=SearchFacts("year", parse_partial_date(year.id)),
        )
