"""A page for each programme, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Portal
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
            context={"programme": programme},
            search=SearchFacts("programme", names=(programme.record.name,), programmes=[programme]),
        )
