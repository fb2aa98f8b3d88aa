"""A page for each agency, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Portal
from generator.render.page import Page

REGISTER = "data/registers/agencies.yml"


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each agency."""
    yield Page(
        address=addresses.AGENCIES,
        template="agencies.md.j2",
        title="Cơ quan",
        description="Các cơ quan chủ trì, tham gia hoặc nhận việc trong các cuộc họp.",
        record=REGISTER,
    )
    for agency in portal.agencies:
        yield Page(
            address=agency.address,
            template="agency.md.j2",
            title=agency.record.name,
            description=f"{agency.record.name}: cuộc họp, việc được giao và văn bản.",
            record=REGISTER,
            context={"agency": agency},
        )
