"""A page for every meeting, and the list of the newest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from generator import addresses
from generator.portal import Commitment, Meeting, Portal
from generator.render.citation import how_to_cite
from generator.render.linked_data import event
from generator.render.listing import ROOM, SHOWN, Crumb
from generator.render.page import Page
from generator.render.period_lists import listings
from generator.render.search_facts import SearchFacts, of_meeting
from generator.render.section import Section
from generator.vietnamese import capitalize, format_date

DESCRIPTION_LENGTH = 200


def _lists(portal: Portal) -> Iterator[Page]:
    yield Page(
        address=addresses.MEETINGS,
        template="meetings.md.j2",
        title="Các cuộc họp",
        description="Tất cả cuộc họp về chuyển đổi số trong bản tin, mới nhất trước.",
        make_context=partial(_list_context, portal),
        search=SearchFacts("list"),
    )


def _list_context(portal: Portal) -> dict[str, object]:
    """The newest meetings by year; a year of which not all are shown leads to its own list."""
    meetings = portal.meetings
    newest = meetings if len(meetings) <= ROOM else meetings[:SHOWN]
    shown = Counter(meeting.date.year for meeting in newest)
    return {
        "years": [
            (year.number, listings(year)["meetings"].at_most(shown[year.number]))
            for year in portal.years
            if year.meetings
        ]
    }


def _pages_of(_portal: Portal, meeting: Meeting) -> Iterator[Page]:
    yield Page(
        address=meeting.address,
        template="meeting.md.j2",
        record=meeting.path,
        make_context=partial(_context, meeting),
        has_toc=True,
        has_card=True,
    )


def _context(meeting: Meeting) -> dict[str, object]:
    when, year = capitalize(format_date(meeting.date)), meeting.date.year
    trail = (
        Crumb("Cuộc họp", addresses.MEETINGS),
        Crumb(f"Năm {year}", addresses.page(addresses.YEARS, str(year))),
        Crumb(when, meeting.address),
    )
    title = f"{meeting.record.title} ({format_date(meeting.date)})"
    return {
        "title": title,
        "description": _shorten(meeting.record.summary),
        "search": of_meeting(meeting),
        "meeting": meeting,
        "headlines": [figure for figure in meeting.figures if figure.record.headline],
        "commitments": sorted(meeting.commitments, key=_by_deadline),
        "when": when,
        "trail": trail,
        "cite": partial(how_to_cite, meeting, title),
        "linked_data": partial(event.describe, meeting, trail),
    }


def _by_deadline(commitment: Commitment) -> tuple[bool, object]:
    """Dated commitments first, the earliest first; the others keep the order of the file."""
    due = commitment.record.due
    return due is None, due.end if due else None


def _shorten(text: str) -> str:
    if len(text) <= DESCRIPTION_LENGTH:
        return text
    return text[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + "…"


SECTION = Section(addresses.MEETINGS, _lists, lambda portal: portal.meetings, _pages_of)
