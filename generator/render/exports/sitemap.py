"""``sitemap.xml``: every page, and the day on which what it shows last changed.

https://www.sitemaps.org/protocol.html; a file holds at most 50,000 addresses, so a large portal
gets several, and the first lists them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from generator.addresses import SITEMAP_FILE, sitemap_part
from generator.render.page import Page
from generator.settings import Site

MOST = 40_000
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def sitemap(pages: Iterable[Page], by_hand: Iterable[str], site: Site) -> dict[str, str]:
    """List pages in the order of their addresses.

    Args:
        pages: those that are generated; one that has moved is left out.
        by_hand: addresses of the others; no day is known of them.
        site: the protocol wants whole addresses: without one there is no sitemap.

    Returns:
        Path below ``docs/`` → whole text.
    """
    if not site.url:
        return {}
    days = {page.address: page.updated for page in pages if not page.moved_to}
    days |= dict.fromkeys(by_hand)
    lines = []
    for address, day in sorted(days.items()):
        changed = f"<lastmod>{day}</lastmod>" if day else ""
        lines.append(f"<url><loc>{escape(site.url + address)}</loc>{changed}</url>")
    parts = [lines[start : start + MOST] for start in range(0, len(lines), MOST)]
    if len(parts) < 2:
        return {SITEMAP_FILE: _file("urlset", lines)}
    named = {sitemap_part(number): part for number, part in enumerate(parts, 1)}
    index = [f"<sitemap><loc>{escape(site.url + name)}</loc></sitemap>" for name in named]
    files = {name: _file("urlset", part) for name, part in named.items()}
    return {SITEMAP_FILE: _file("sitemapindex", index)} | files


def _file(tag: str, lines: Sequence[str]) -> str:
    return "\n".join([_HEAD, f"<{tag} {_NAMESPACE}>", *lines, f"</{tag}>", ""])
