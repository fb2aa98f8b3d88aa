"""Asks every page module for its pages and renders them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Rule
from generator.portal import Portal
from generator.render.markdown import MarkdownRenderer
from generator.render.page import Page
from generator.render.pages import guide_pages, portal_pages


def render_portal(portal: Portal, rules: Iterable[Rule]) -> dict[str, str]:
    """Render everything.

    Args:
        portal: the linked record.
        rules: the rule book, for the editors' guide.

    Returns:
        Path below ``docs/`` → whole text, in a fixed order.
    """
    renderer = MarkdownRenderer(portal)
    return {page.path: renderer.render(page) for page in _pages(portal, rules)}


def _pages(portal: Portal, rules: Iterable[Rule]) -> Iterator[Page]:
    yield from portal_pages(portal)
    yield from guide_pages(rules)
