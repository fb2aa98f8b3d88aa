"""A page for each year with meetings, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Portal
from generator.render.page import Page


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each year."""
    yield Page(
        address=addresses.YEARS,
        template="years.md.j2",
        title="Theo năm",
        description="Các cuộc họp về chuyển đổi số theo năm.",
    )
    for year in portal.years:
        yield Page(
            address=year.address,
            template="year.md.j2",
            title=f"Năm {year.number}",
            description=f"Các cuộc họp năm {year.number}: số liệu, việc đã giao, thời hạn.",
            context={"year": year},
        )
