"""A folder of the portal: its own pages, and those of each thing that lies in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.portal import HasPage, Portal
from generator.render.page import Page


def _none(_portal: Portal, *_: object) -> Iterator[Any]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Section:
    """What a page module offers.

    Attributes:
        address: of the folder.
        lists: yields the pages that speak of no single thing.
        things: those with a page of their own.
        pages_of: yields the page of one of them, then what belongs to it.
    """

    address: str
    lists: Callable[[Portal], Iterator[Page]] = _none
    things: Callable[[Portal], Iterable[HasPage]] = _none
    pages_of: Callable[[Portal, Any], Iterator[Page]] = _none

    def pages(self, portal: Portal) -> Iterator[Page]:
        """Yield every page of the section."""
        newest = portal.updated
        for page in self.lists(portal):
            yield replace(page, updated=newest)
        for thing in self.things(portal):
            for page in self.pages_of(portal, thing):
                yield replace(page, updated=thing.updated)

    def find(self, portal: Portal, address: str) -> Page | None:
        """Find one page without naming those of other things; None where there is none."""
        name = address.removeprefix(self.address).partition("/")[0]
        for thing in self.things(portal) if name else ():
            if thing.id == name:
                found = (page for page in self.pages_of(portal, thing) if page.address == address)
                if page := next(found, None):
                    return page
        return next((page for page in self.lists(portal) if page.address == address), None)
