"""Asks every page module for its pages, and every format for its files; makes each when wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from generator.diagnostics import Rule
from generator.portal import Portal
from generator.render.exports import Content, Export, engine_files, open_data
from generator.render.exports.sitemap import sitemap
from generator.render.markdown import MarkdownRenderer
from generator.render.page import Page
from generator.render.pages import guide_pages, portal_pages
from generator.settings import Site


class Rendered(Mapping[str, Content]):
    """Path → whole content; made on every access and never kept."""

    def __init__(self, files: Mapping[str, Export]) -> None:
        """Take what makes each file; nothing is rendered yet."""
        self._files = files

    def __getitem__(self, path: str) -> Content:
        """Make one file."""
        found = self._files[path]
        return found() if callable(found) else found

    def __iter__(self) -> Iterator[str]:
        """Go through the paths, in a fixed order."""
        return iter(self._files)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._files)


def named_pages(portal: Portal, rules: Iterable[Rule]) -> list[Page]:
    """Name every page that is generated."""
    return [*portal_pages(portal), *guide_pages(rules)]


def render_portal(
    portal: Portal,
    rules: Iterable[Rule],
    site: Site | None = None,
    others: Mapping[str, Export] | None = None,
    by_hand: Iterable[str] = (),
) -> Rendered:
    """Render what an engine reads: paths are below ``docs/``.

    Args:
        portal: the linked record.
        rules: the rule book, for the editors' guide.
        site: where it is published.
        others: files that are not made from the record.
        by_hand: addresses of pages that are not generated, for the sitemap.
    """
    site = site or Site()
    pages = named_pages(portal, rules)
    renderer = MarkdownRenderer(portal, site)
    files: dict[str, Export] = {page.path: partial(renderer.render, page) for page in pages}
    files.update(engine_files(portal, site))
    return Rendered(files | dict(others or {}) | sitemap(pages, by_hand, site))


def render_open_data(portal: Portal, site: Site) -> Rendered:
    """Make what no engine has to read: paths are below the built site."""
    return Rendered(dict(open_data(portal, site)))
