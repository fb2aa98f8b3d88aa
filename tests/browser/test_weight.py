"""A page is light, and stands still while it loads: bytes and shifts, no times."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Route

from tests.browser.kinds import KINDS
from tests.conftest import SITE_URL
from tests.serving import ServedSite, serve
from tests.weight.visits import FIRST_LIMIT, NEXT_LIMIT, visits

pytestmark = pytest.mark.browser
COUNT_SHIFTS = """
    window.shifts = 0
    window.observer = new PerformanceObserver((list) => count(list.getEntries()))
    window.count = (entries) => entries.forEach((entry) => (shifts += entry.value))
    observer.observe({ type: "layout-shift", buffered: true })
"""
PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
SHIFTS = f"{PAINTED}.then(() => (count(observer.takeRecords()), shifts))"


@pytest.fixture
def served(build_site: Callable[[str], Path]) -> Iterator[ServedSite]:
    with serve(build_site("mkdocs"), urlsplit(SITE_URL).path) as served:
        yield served


def test_meetings_are_light_on_a_first_visit_and_lighter_on_the_next(
    browser: Browser, served: ServedSite, build_site: Callable[[str], Path]
) -> None:
    """What is counted is said in tests/weight/visits.py."""
    folders = sorted(build_site("mkdocs").glob("cuoc-hop/*/"))
    addresses = [f"cuoc-hop/{folder.name}/" for folder in folders]
    assert len(addresses) > 1
    for address in addresses:
        first, *later = visits(browser, served, [address, *(set(addresses) - {address})])
        assert first.size <= FIRST_LIMIT, first.counted
        assert [visit.counted for visit in later if visit.size > NEXT_LIMIT] == []


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_on_a_page_whose_fonts_come_late(
    browser: Browser, portal_url: str, kind: str, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844})
    page = context.new_page()
    page.add_init_script(COUNT_SHIFTS)
    late: list[Route] = []
    page.route("**/*.woff2", lambda route: late.append(route))
    page.goto(portal_url + KINDS[kind], wait_until="domcontentloaded")
    page.evaluate(PAINTED)
    assert late
    page.route("**/*.woff2", lambda route: route.continue_())
    for route in late:
        route.continue_()
    page.wait_for_load_state("networkidle")
    shifts = page.evaluate(SHIFTS)
    context.close()
    assert shifts < 0.01
