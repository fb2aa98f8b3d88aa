"""A folder of the portal: its own pages, and those of each thing that lies in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator import addresses
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
            yield from self._about(portal, thing)

    def find(self, portal: Portal, address: str) -> Page | None:
        """Find one page without naming those of other things; None where there is none."""
        name = address.removeprefix(self.address).partition("/")[0]
        for thing in self.things(portal) if name else ():
            if name == thing.id or name in thing.former_ids:
                found = (page for page in self._about(portal, thing) if page.address == address)
                if page := next(found, None):
                    return page
        return next((page for page in self.lists(portal) if page.address == address), None)

    def _about(self, portal: Portal, thing: HasPage) -> Iterator[Page]:
        """Yield what lies below the address of a thing, then what says that it lay elsewhere."""
        former = [addresses.page(self.address, name) for name in thing.former_ids]
        # Once for all its pages: an archive has hundreds, and each would ask thousands of meetings.
        updated = thing.updated
        for page in self.pages_of(portal, thing):
            yield replace(page, updated=updated)
            for origin in former:
                yield _moved(page, addresses.moved(page.address, origin, thing.address))


def _moved(page: Page, address: str) -> Page:
    """Lead from a former address of a page to the page."""
    return Page(
        address=address,
        template="moved.md.j2",
        title="Trang này đã chuyển",
        description="Trang này đã chuyển tới một địa chỉ mới.",
        make_context=lambda: {"target": {"title": page.title, **page.make_context()}["title"]},
        moved_to=page.address,
        is_archive=page.is_archive,
    )
