"""``robots.txt``: everything may be read; where the list of pages is."""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses import ROBOTS_FILE, SITEMAP_FILE
from generator.portal import Portal
from generator.settings import Site


def files(_portal: Portal, site: Site) -> Iterator[tuple[str, str]]:
    """Write it (RFC 9309); the sitemap is named only where the site's address is known."""
    lines = ["User-agent: *", "Allow: /"]
    if site.url:
        lines += ["", f"Sitemap: {site.url}{SITEMAP_FILE}"]
    yield ROBOTS_FILE, "\n".join(lines) + "\n"
