"""A page for each programme, and their list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from generator import addresses
from generator.portal import Period, Portal, Programme
from generator.render.commitment_order import open_first
from generator.render.following import has_feed, offered
from generator.render.list_kinds import COMMITMENTS, INDICATORS, MEETINGS
from generator.render.listing import Crumb, Listing, ListKind, share
from generator.render.page import Page
from generator.render.pages.archive import archives
from generator.render.search_facts import SearchFacts
from generator.render.section import Section

REGISTER = "data/registers/programmes.yml"


def _lists(_portal: Portal) -> Iterator[Page]:
    yield Page(
        address=addresses.PROGRAMMES,
        template="programmes.md.j2",
        title="Chương trình",
        description="Các chương trình, chiến lược, đề án về chuyển đổi số và cuộc họp về chúng.",
        record=REGISTER,
        search=SearchFacts("list"),
    )


def _pages_of(portal: Portal, programme: Programme) -> Iterator[Page]:
    yield Page(
        address=programme.address,
        template="programme.md.j2",
        title=programme.record.short_name,
        description=programme.record.description,
        record=REGISTER,
        make_context=partial(_context, portal, programme),
        search=SearchFacts("programme", names=(programme.record.name,), programmes=[programme]),
        has_feed=has_feed(programme),
    )
    yield from archives(listings(programme).values())


def listings(programme: Programme) -> dict[str, Listing]:
    """Its indicators, meetings and commitments."""
    record = programme.record
    trail = (
        Crumb("Chương trình", addresses.PROGRAMMES),
        Crumb(record.short_name, programme.address),
    )
    lists: tuple[tuple[ListKind, str, str, Sequence[Any]], ...] = (
        (INDICATORS, "Chỉ số", "chi-so", programme.indicators),
        (MEETINGS, "Cuộc họp", "cuoc-hop", programme.meetings),
        (COMMITMENTS, "Việc phải làm", "viec-phai-lam", open_first(programme.commitments)),
    )
    shown = share([len(items) for *_, items in lists])
    return {
        slug: Listing(kind, heading, trail, slug, items, most, record=REGISTER)
        for (kind, heading, slug, items), most in zip(lists, shown, strict=True)
    }


def _context(portal: Portal, programme: Programme) -> dict[str, object]:
    lists = listings(programme)
    indicators = lists["chi-so"].excerpt
    return {
        "programme": programme,
        "follow": offered(programme),
        "indicators": indicators,
        "newest": [found for item in indicators.items if (found := item.newest)],
        "meetings": lists["cuoc-hop"].excerpt,
        "commitments": lists["viec-phai-lam"].excerpt,
        "bulletins": _bulletins(programme, portal),
    }


def _bulletins(programme: Programme, portal: Portal) -> list[Period]:
    """Half-years with a meeting of the programme, the newest first."""
    held = set(programme.meetings)
    return [half for half in portal.half_years if not held.isdisjoint(half.meetings)]


SECTION = Section(addresses.PROGRAMMES, _lists, lambda portal: portal.programmes, _pages_of)
