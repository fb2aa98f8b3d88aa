"""Asks every page module for its pages and renders them."""

from __future__ import annotations

from generator.portal import Portal
from generator.render.markdown import MarkdownRenderer
from generator.render.pages import PAGE_KINDS


def render_portal(portal: Portal) -> dict[str, str]:
    """Render everything.

    Returns:
        Path below ``docs/`` → whole text, in a fixed order.
    """
    renderer = MarkdownRenderer(portal)
    return {page.path: renderer.render(page) for pages in PAGE_KINDS for page in pages(portal)}
