"""What a page module hands over: one page, not yet text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.addresses import markdown_path
from generator.render.search_facts import SearchFacts


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the portal.

    What only the rendered page needs and takes time to find, its context may give instead: a
    ``title``, ``description`` or ``search`` there comes before that of the page.

    Attributes:
        address: see :mod:`generator.addresses`.
        template: file name below ``generator/templates``.
        title: plain text, for the browser's tab and search results.
        description: plain text, one or two sentences.
        record: path of the YAML file that the page is about, relative to the project.
        make_context: gives what the template sees besides the page itself; called only when the
            page is rendered, so that naming all pages costs little.
        has_toc: whether the page shows a table of its contents.
        search: what the search needs to know; None for a page that readers do not search for.
        updated: the last day of which the record says something that the page shows.
        has_feed: whether a feed of its own lies below it.
        has_card: whether a picture for sharing lies below it.
        moved_to: address of the page that took its place; it says so and nothing else.
    """

    address: str
    template: str
    title: str = ""
    description: str = ""
    record: str | None = None
    make_context: Callable[[], Mapping[str, object]] = dict
    has_toc: bool = False
    search: SearchFacts | None = None
    updated: date | None = None
    has_feed: bool = False
    has_card: bool = False
    moved_to: str = ""

    @property
    def path(self) -> str:
        """Path of its Markdown file below ``docs/``."""
        return markdown_path(self.address)
