"""A bulletin for each half-year that has a meeting or a deadline, made to be printed on A4."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.portal import Meeting, Period
from generator.render.page import Page
from generator.render.period_lists import Parts, parts_of_half
from generator.render.search_facts import SearchFacts
from generator.vietnamese import format_date


def page(half: Period, year: Period) -> Page:
    """The bulletin of one half of a year."""
    name = format_date(half.when)
    return Page(
        address=half.address,
        template="half_year.md.j2",
        title=f"Bản tin {name}",
        description=(
            f"Chuyển đổi số {name}: cuộc họp, con số thay đổi, việc được giao, đến hạn, "
            "đã xong và chưa rõ kết quả."
        ),
        make_context=partial(_context, half, year),
        search=SearchFacts("bulletin", half.when),
    )


def _context(half: Period, year: Period) -> dict[str, object]:
    parts = parts_of_half(half, year)
    cited = sorted(set(_cited(parts)), key=lambda meeting: meeting.sort_key, reverse=True)
    return {"period": half, "year": year, "parts": parts, "cited": cited}


def _cited(parts: Parts) -> Iterator[Meeting]:
    """Every meeting whose sources the page refers to."""
    yield from parts.meetings.items
    for step in parts.movements.items:
        yield from (step.before.meeting, step.after.meeting)
    for figure in parts.headlines.items:
        yield figure.meeting
    told = [update.commitment for update in parts.told.items]
    due = (*parts.missed.items, *parts.others.items, *parts.upcoming.items)
    for item in (*parts.promised.items, *due, *told, *parts.enacted.items):
        yield item.meeting
    for item in (*due, *told, *parts.enacted.items):
        yield from (update.meeting for update in item.updates[:1])
