"""Files that are not pages, drawn from the same linked record; one format, one module.

Each module listed here offers ``files(portal, site)``, which yields paths below ``docs/``,
each with what makes its content. Naming the files must cost little: what they hold is made when
it is written, and never kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.portal import Portal
from generator.render.exports import robots, synonyms
from generator.settings import Site

Content = str | bytes
Export = Content | Callable[[], Content]
"""Content, or what makes it."""

_FORMATS = [robots, synonyms]


def portal_exports(portal: Portal, site: Site) -> Iterator[tuple[str, Export]]:
    """Name every file that is no page, with what makes it."""
    for module in _FORMATS:
        yield from module.files(portal, site)
