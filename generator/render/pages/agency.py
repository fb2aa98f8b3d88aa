"""A page for each agency, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Agency, Portal
from generator.render.page import Page
from generator.render.search_facts import SearchFacts

REGISTER = "data/registers/agencies.yml"


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each agency."""
    yield Page(
        address=addresses.AGENCIES,
        template="agencies.md.j2",
        title="Cơ quan",
        description="Các cơ quan chủ trì, tham gia hoặc nhận việc trong các cuộc họp.",
        record=REGISTER,
        search=SearchFacts("list"),
    )
    for agency in portal.agencies:
        yield Page(
            address=agency.address,
            template="agency.md.j2",
            title=agency.record.name,
            description=f"{agency.record.name}: cuộc họp, việc được giao và văn bản.",
            record=REGISTER,
            context={"agency": agency},
            search=SearchFacts("agency", names=_names(agency)),
        )


def _names(agency: Agency) -> tuple[str | None, ...]:
    """Its own other names, then those of the bodies that it took over."""
    units = [agency, *agency.predecessors]
    own = [(unit.record.short_name, *unit.record.aliases) for unit in units]
    return (*own[0], *(unit.record.name for unit in agency.predecessors), *sum(own[1:], ()))
