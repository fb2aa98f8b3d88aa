"""One page kind, one module: each offers its ``SECTION``, listed here in no binding order.

The pages of the editors' guide are made from the rules and the models instead of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Rule
from generator.portal import Portal
from generator.render.page import Page
from generator.render.pages import (
    agency,
    commitment,
    correction,
    document,
    field,
    home,
    indicator,
    meeting,
    programme,
    province,
    rule,
    search,
    year,
)

SECTIONS = [
    home.SECTION,
    meeting.SECTION,
    commitment.SECTION,
    indicator.SECTION,
    province.SECTION,
    programme.SECTION,
    year.SECTION,
    document.SECTION,
    agency.SECTION,
    correction.SECTION,
    search.SECTION,
]


def portal_pages(portal: Portal) -> Iterator[Page]:
    """Name every page that is made from the record; what they show is computed on rendering."""
    for section in SECTIONS:
        yield from section.pages(portal)


def find_page(portal: Portal, address: str) -> Page | None:
    """Find the page made from the record that has an address, without naming all others."""
    for section in SECTIONS:
        is_inside = address.startswith(section.address) if section.address else not address
        if is_inside:
            return section.find(portal, address)
    return None


def guide_pages(rules: Iterable[Rule]) -> Iterator[Page]:
    """Yield the pages for editors that are made from the rules and the models."""
    yield from rule.pages(rules)
    yield from field.pages()
