"""Files that are not pages, drawn from the same linked record; one format, one module.

Each module listed here offers ``files(portal, site)``, which yields paths below the site, each with
what makes its content. Naming the files must cost little: what they hold is made when it is
written, and never kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.portal import Portal
from generator.render.exports import api, calendars, cards, feeds, robots, synonyms, tables
from generator.settings import Site

Content = str | bytes
Export = Content | Callable[[], Content]
"""Content, or what makes it."""

_FOR_ENGINES = [robots, synonyms]
"""Few and small; the search index reads the synonyms in the site."""

_OPEN_DATA = [feeds, calendars, tables, cards, api]
"""As many files as pages, and twice the work: nothing waits for them but the finished site."""


def engine_files(portal: Portal, site: Site) -> Iterator[tuple[str, Export]]:
    """Name the files that an engine copies, with what makes each."""
    for module in _FOR_ENGINES:
        yield from module.files(portal, site)


def open_data(portal: Portal, site: Site) -> Iterator[tuple[str, Export]]:
    """Name the files that are put into the built site, with what makes each."""
    for module in _OPEN_DATA:
        yield from module.files(portal, site)
