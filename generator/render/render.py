"""Asks every page module for its pages; renders each when its text is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Rule
from generator.portal import Portal
from generator.render.exports import Content, Export, portal_exports
from generator.render.exports.sitemap import sitemap
from generator.render.markdown import MarkdownRenderer
from generator.render.page import Page
from generator.render.pages import guide_pages, portal_pages
from generator.settings import Site


class Rendered(Mapping[str, Content]):
    """Path below ``docs/`` → whole content; made on every access and never kept."""

    def __init__(
        self, renderer: MarkdownRenderer, pages: Iterable[Page], others: Mapping[str, Export]
    ) -> None:
        """Name the pages and other files; nothing is rendered yet."""
        self._renderer = renderer
        self._files: dict[str, Page | Export] = {page.path: page for page in pages}
        self._files.update(others)

    def __getitem__(self, path: str) -> Content:
        """Render one page, or make another file."""
        found = self._files[path]
        if isinstance(found, Page):
            return self._renderer.render(found)
        return found() if callable(found) else found

    def __iter__(self) -> Iterator[str]:
        """Go through the paths, in a fixed order."""
        return iter(self._files)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._files)


def render_portal(
    portal: Portal,
    rules: Iterable[Rule],
    site: Site | None = None,
    others: Mapping[str, Export] | None = None,
    by_hand: Iterable[str] = (),
) -> Rendered:
    """Render everything.

    Args:
        portal: the linked record.
        rules: the rule book, for the editors' guide.
        site: where it is published.
        others: files that are not made from the record.
        by_hand: addresses of pages that are not generated, for the sitemap.
    """
    site = site or Site()
    pages = [*portal_pages(portal), *guide_pages(rules)]
    exports = dict(portal_exports(portal, site)) | dict(others or {})
    return Rendered(MarkdownRenderer(portal, site), pages, exports | sitemap(pages, by_hand, site))
