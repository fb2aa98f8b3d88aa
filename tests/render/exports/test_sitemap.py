"""What search engines are told: every page once, with the day on which the record last spoke."""

from datetime import date
from xml.etree import ElementTree

import pytest

from generator.check import RULEBOOK
from generator.portal import Portal
from generator.render import render_portal
from generator.render.exports import sitemap as module
from generator.render.exports.sitemap import sitemap
from generator.render.page import Page
from generator.settings import Site

SITE = Site("Thử", "https://thu.example/goc/")
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def entries(text: str) -> dict[str, str | None]:
    root = ElementTree.fromstring(text)
    return {
        str(url.findtext("s:loc", namespaces=NAMES)): url.findtext("s:lastmod", namespaces=NAMES)
        for url in root.iterfind("s:url", NAMES)
    }


def test_every_page_is_listed_with_the_last_day_that_the_record_knows_of(portal: Portal) -> None:
    files = render_portal(portal, RULEBOOK.values(), SITE, by_hand=["gioi-thieu/"])
    listed = entries(str(files["sitemap.xml"]))
    pages = {name.removesuffix("index.md") for name in files if name.endswith(".md")}
    assert set(listed) == {SITE.url + address for address in pages | {"gioi-thieu/"}}
    meeting = f"{SITE.url}cuoc-hop/2023-07-12-hop-thu-mot/"
    assert listed[meeting] == str(portal.meetings[-1].updated)
    assert listed[f"{SITE.url}gioi-thieu/"] is None


def test_a_page_that_has_moved_is_not_listed() -> None:
    pages = [Page("a/", "x"), Page("b/", "x", moved_to="a/", updated=date(2024, 1, 2))]
    assert set(entries(sitemap(pages, [], SITE)["sitemap.xml"])) == {f"{SITE.url}a/"}


def test_a_large_portal_gets_several_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    files = sitemap([Page(f"{name}/", "x") for name in "abc"], [], SITE)
    index = ElementTree.fromstring(files.pop("sitemap.xml"))
    named = [str(loc.text) for loc in index.iterfind("s:sitemap/s:loc", NAMES)]
    assert named == [SITE.url + name for name in files]
    listed = [address for text in files.values() for address in entries(text)]
    assert listed == [f"{SITE.url}{name}/" for name in "abc"]


def test_without_an_address_there_is_no_list(portal: Portal) -> None:
    files = render_portal(portal, RULEBOOK.values())
    assert "sitemap.xml" not in files
    assert "Sitemap" not in str(files["robots.txt"])


def test_robots_find_the_list(portal: Portal) -> None:
    files = render_portal(portal, RULEBOOK.values(), SITE)
    assert f"Sitemap: {SITE.url}sitemap.xml" in str(files["robots.txt"]).splitlines()
