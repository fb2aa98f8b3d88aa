"""One page of the built site as the index sees it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of text that a link can lead to; ``anchor`` is empty at the top of the page."""

    anchor: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class SearchedPage:
    """What is worth finding on a page.

    Attributes:
        address: see :mod:`generator.addresses`.
        title: the text of its first heading.
        kind: ``meeting``, ``province`` …
        label: the kind in Vietnamese.
        date: ISO day that orders the pages, empty where the page has none.
        shown: the date as a reader sees it.
        names: other names under which people look for the page.
        facets: group (``province``, ``programme``, ``year``) → value → label.
        sections: the text, in the order of the page.
    """

    address: str
    title: str
    kind: str
    label: str
    date: str = ""
    shown: str = ""
    names: tuple[str, ...] = ()
    facets: dict[str, dict[str, str]] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()
