"""A bulletin for each half-year that has a meeting or a deadline, made to be printed on A4."""

from __future__ import annotations

from collections.abc import Iterator

from generator.portal import Meeting, Period, Portal
from generator.render.page import Page
from generator.render.pages.year import headlines_of
from generator.render.search_facts import SearchFacts
from generator.vietnamese import format_date


def pages(portal: Portal) -> Iterator[Page]:
    """Yield a page for each half-year."""
    for year in portal.years:
        for half in year.halves:
            name = format_date(half.when)
            yield Page(
                address=half.address,
                template="half_year.md.j2",
                title=f"Bản tin {name}",
                description=(
                    f"Chuyển đổi số {name}: cuộc họp, con số thay đổi, việc được giao, đến hạn, "
                    "đã xong và chưa rõ kết quả."
                ),
                context={
                    "period": half,
                    "year": year,
                    "headlines": headlines_of(half),
                    "cited": _cited(half, portal),
                },
                search=SearchFacts("bulletin", half.when),
            )


def _cited(period: Period, portal: Portal) -> list[Meeting]:
    """Every meeting whose sources the page refers to, the newest first."""
    found = {*period.meetings}
    for step in period.movements:
        found |= {step.before.meeting, step.after.meeting}
    found |= {figure.meeting for figure in headlines_of(period)}
    for item in (*period.due, *period.kept, *period.upcoming):
        found |= {item.meeting, *(update.meeting for update in item.updates[:1])}
    return [meeting for meeting in portal.meetings if meeting in found]
