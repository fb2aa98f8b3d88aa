"""A page for each programme, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Period, Portal, Programme
from generator.render.page import Page
from generator.render.search_facts import SearchFacts

REGISTER = "data/registers/programmes.yml"


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each programme."""
    yield Page(
        address=addresses.PROGRAMMES,
        template="programmes.md.j2",
        title="Chương trình",
        description="Các chương trình, chiến lược, đề án về chuyển đổi số và cuộc họp về chúng.",
        record=REGISTER,
        search=SearchFacts("list"),
    )
    for programme in portal.programmes:
        yield Page(
            address=programme.address,
            template="programme.md.j2",
            title=programme.record.short_name,
            description=programme.record.description,
            record=REGISTER,
            context={
                "programme": programme,
                "newest": [item.newest for item in programme.indicators if item.newest],
                "bulletins": _bulletins(programme, portal),
            },
            search=SearchFacts("programme", names=(programme.record.name,), programmes=[programme]),
        )


def _bulletins(programme: Programme, portal: Portal) -> list[Period]:
    """Half-years with a meeting of the programme, the newest first."""
    held = set(programme.meetings)
    return [half for half in portal.half_years if not held.isdisjoint(half.meetings)]
