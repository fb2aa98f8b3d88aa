"""Whoever types the name of a record finds it among the first three, with or without accents."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator import addresses
from generator.search.extract import read_pages
from tests.search.questions import without_accents

pytestmark = pytest.mark.browser

# The guide's pages come after what they are about, and lists are found by what they list.
SEARCHED = {
    "meeting",
    "province",
    "programme",
    "indicator",
    "commitment",
    "document",
    "agency",
    "year",
    "bulletin",
}
DAY = re.compile(r" \([^()]*\)$")
FIRST_THREE = """async ([base, queries]) => {
  const { openSearch } = await import(`${base}assets/javascripts/search/engine.js`)
  const search = await openSearch(`${base}assets/search/`)
  const found = []
  for (const query of queries) found.push(await search.cards(await search.run(query), 0, 3))
  return found.map((cards) => cards.map((card) => card.address))
}"""


@pytest.fixture(scope="module")
def names(whole_site: Path) -> dict[str, str]:
    """Addresses and names; a meeting without its day, which would give it away."""
    return {
        page.address: DAY.sub("", page.title) if page.kind == "meeting" else page.title
        for page in read_pages(whole_site)
        if page.kind in SEARCHED
    }


@pytest.mark.parametrize("typed", [str, lambda name: without_accents(name).lower()])
def test_a_record_is_found_by_its_name(
    browser: Browser, whole_url: str, names: dict[str, str], typed: Callable[[str], str]
) -> None:
    page = browser.new_page()
    page.goto(whole_url + addresses.SEARCH)
    found = page.evaluate(FIRST_THREE, [whole_url, [typed(name) for name in names.values()]])
    page.close()
    assert list(_missed(names, found)) == []


def _missed(names: dict[str, str], found: list[list[str]]) -> Iterator[tuple[str, list[str]]]:
    for (address, name), first in zip(names.items(), found, strict=True):
        if address not in first:
            yield f"{address}: {name}", first


def test_a_figure_of_a_place_is_read_as_its_name_and_value(whole_site: Path) -> None:
    sections = (part for page in read_pages(whole_site) for part in page.sections)
    [text] = {part.text for part in sections if "GDP hoặc GRDP 12,52%" in part.text}
    assert "Lạng Sơn" in text
