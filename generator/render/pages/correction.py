"""The public log of corrections, the newest first."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Portal
from generator.render.list_kinds import CORRECTIONS
from generator.render.listing import Crumb, Listing
from generator.render.page import Page
from generator.render.pages.archive import archives
from generator.render.search_facts import SearchFacts
from generator.render.section import Section


def _lists(portal: Portal) -> Iterator[Page]:
    listing = _listing(portal)
    yield Page(
        address=addresses.CORRECTIONS,
        template="corrections.md.j2",
        title="Đính chính",
        description="Những chỗ bản tin đã ghi sai và đã sửa: sửa gì, vì sao, theo yêu cầu của ai.",
        make_context=lambda: {"corrections": listing.excerpt},
        search=SearchFacts("list"),
    )
    yield from archives([listing])


def _listing(portal: Portal) -> Listing:
    found = [item for meeting in portal.meetings for item in meeting.corrections]
    return Listing(
        CORRECTIONS,
        "Tất cả",
        (Crumb("Đính chính", addresses.CORRECTIONS),),
        "tat-ca",
        sorted(found, key=lambda item: item.sort_key, reverse=True),
        name="Tất cả đính chính",
    )


SECTION = Section(addresses.CORRECTIONS, _lists)
