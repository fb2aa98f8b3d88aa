"""A page for each year that has a meeting or a deadline, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Figure, Period, Portal
from generator.render.page import Page
from generator.render.search_facts import SearchFacts


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each year."""
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
    for year in portal.years:
        yield Page(
            address=year.address,
            template="year.md.j2",
            title=f"Năm {year.number}",
            description=(
                f"Chuyển đổi số năm {year.number}: cuộc họp, con số thay đổi, việc được giao, "
                "đến hạn, đã xong và chưa rõ kết quả."
            ),
            context={"year": year, "headlines": headlines_of(year)},
            search=SearchFacts("year", year.when),
        )


def headlines_of(period: Period) -> list[Figure]:
    """Headline figures that its meetings stated or that begin a series, if they did not move."""
    stated = [figure for meeting in period.meetings for figure in meeting.figures]
    moved = {figure for step in period.movements for figure in (step.before, step.after)}
    return [
        figure
        for figure in dict.fromkeys([*stated, *period.first_values])
        if figure.record.headline and figure not in moved
    ]
