"""One page kind, one module: each offers ``pages(portal)``, listed here in no binding order.

The pages of the editors' guide are made from the rules and the models instead of the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.diagnostics import Rule
from generator.portal import Portal
from generator.render.page import Page
from generator.render.pages import (
    agency,
    commitment,
    commitment_group,
    document,
    field,
    half_year,
    home,
    indicator,
    meeting,
    programme,
    province,
    rule,
    search,
    year,
)

PAGE_KINDS: list[Callable[[Portal], Iterator[Page]]] = [
    home.pages,
    meeting.pages,
    commitment.pages,
    commitment_group.pages,
    indicator.pages,
    province.pages,
    programme.pages,
    year.pages,
    half_year.pages,
    document.pages,
    agency.pages,
    search.pages,
]


def guide_pages(rules: Iterable[Rule]) -> Iterator[Page]:
    """Yield the pages for editors that are made from the rules and the models."""
    yield from rule.pages(rules)
    yield from field.pages()
