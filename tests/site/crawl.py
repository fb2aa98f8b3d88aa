"""Reads a built site: its pages, and every link and anchor that they hold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from tests.conftest import SITE_URL

LINKS = {"a": "href", "link": "href", "img": "src", "script": "src", "form": "action"}


def pages(site: Path) -> set[str]:
    """Paths of all HTML files, relative to the site."""
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


@cache
def parse(path: Path) -> LexborHTMLParser:
    """Parse a page once."""
    return LexborHTMLParser(path.read_text("utf-8"))


def links(site: Path, page: str) -> Iterator[str]:
    """Absolute addresses that a page links to or loads, as a browser resolves them."""
    base = urljoin(SITE_URL, page.removesuffix("index.html"))
    for tag, attribute in LINKS.items():
        for node in parse(site / page).css(f"{tag}[{attribute}]"):
            yield urljoin(base, node.attributes[attribute] or "")
    for node in parse(site / page).css('meta[property="og:image"]'):
        yield urljoin(base, node.attributes["content"] or "")


def linked_data(site: Path, page: str) -> list[str]:
    """What a page tells machines, as it stands there."""
    return [node.text() for node in parse(site / page).css('script[type="application/ld+json"]')]


def fault(site: Path, address: str) -> str | None:
    """Say what is wrong with an address inside the site; None where all is well."""
    if not address.startswith(SITE_URL):
        outside = urlsplit(address).netloc == urlsplit(SITE_URL).netloc
        return "leads out of the sub-path" if outside else None
    parts = urlsplit(address)
    target = site / unquote(parts.path.removeprefix(urlsplit(SITE_URL).path))
    if target.is_dir():
        target /= "index.html"
    if not target.is_file():
        return "no such page"
    anchor = unquote(parts.fragment)
    if anchor and not any(node.id == anchor for node in parse(target).css("[id]")):
        return "no such anchor"
    return None
