"""Asks every page module for its pages; renders each when its text is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Rule
from generator.portal import Portal
from generator.render.markdown import MarkdownRenderer
from generator.render.page import Page
from generator.render.pages import guide_pages, portal_pages


class Rendered(Mapping[str, str]):
    """Path below ``docs/`` → whole text; pages are rendered on every access and never kept."""

    def __init__(self, portal: Portal, pages: Iterable[Page], others: Mapping[str, str]) -> None:
        """Name the pages and other files; nothing is rendered yet."""
        self._renderer = MarkdownRenderer(portal)
        self._files: dict[str, Page | str] = {page.path: page for page in pages}
        self._files.update(others)

    def __getitem__(self, path: str) -> str:
        """Render one page, or give the text of another file."""
        found = self._files[path]
        return found if isinstance(found, str) else self._renderer.render(found)

    def __iter__(self) -> Iterator[str]:
        """Go through the paths, in a fixed order."""
        return iter(self._files)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._files)


def render_portal(
    portal: Portal, rules: Iterable[Rule], exports: Mapping[str, str] | None = None
) -> Rendered:
    """Render everything.

    Args:
        portal: the linked record.
        rules: the rule book, for the editors' guide.
        exports: other files, finished.
    """
    return Rendered(portal, [*portal_pages(portal), *guide_pages(rules)], exports or {})
