"""A page for every meeting, and the list of all."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Commitment, Portal
from generator.render.page import Page
from generator.render.search_facts import SearchFacts, of_meeting
from generator.vietnamese import capitalize, format_date

DESCRIPTION_LENGTH = 200


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list of meetings, then each meeting."""
    yield Page(
        address=addresses.MEETINGS,
        template="meetings.md.j2",
        title="Các cuộc họp",
        description="Tất cả cuộc họp về chuyển đổi số trong bản tin, mới nhất trước.",
        search=SearchFacts("list"),
    )
    for meeting in portal.meetings:
        yield Page(
            address=meeting.address,
            template="meeting.md.j2",
            title=f"{meeting.record.title} ({format_date(meeting.date)})",
            description=_shorten(meeting.record.summary),
            record=meeting.path,
            context={
                "meeting": meeting,
                "headlines": [figure for figure in meeting.figures if figure.record.headline],
                "commitments": sorted(meeting.commitments, key=_by_deadline),
                "when": capitalize(format_date(meeting.date)),
            },
            has_toc=True,
            search=of_meeting(meeting),
        )


def _by_deadline(commitment: Commitment) -> tuple[bool, object]:
    """Dated commitments first, the earliest first; the others keep the order of the file."""
    due = commitment.record.due
    return due is None, due.end if due else None


def _shorten(text: str) -> str:
    if len(text) <= DESCRIPTION_LENGTH:
        return text
    return text[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + "…"
