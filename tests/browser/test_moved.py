"""A link to a former address of a page still brings its reader there."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import SITE_URL, copy_project, run_build
from tests.serving import serve

pytestmark = pytest.mark.browser
NAME = "2022-08-09-so-ket-de-an-06-6-thang-dau-nam-2022"
FORMER, NOW = "cuoc-hop/ten-cu/", f"cuoc-hop/{NAME}/"


@pytest.fixture(scope="module")
def moved_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the portal with a meeting that had another name once."""
    folder = copy_project(tmp_path_factory.mktemp("moved") / "project")
    record = folder / f"data/meetings/2022/{NAME}.yml"
    record.write_text(record.read_text("utf-8") + "aliases:\n  - ten-cu\n", "utf-8")
    run_build(folder, "mkdocs")
    with serve(folder / "site", urlsplit(SITE_URL).path) as served:
        yield served.url


def test_a_former_address_leads_to_the_page_without_scripts(
    browser: Browser, moved_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(moved_url + FORMER)
    page.wait_for_url(moved_url + NOW)
    context.close()


def test_a_link_to_a_figure_still_leads_to_it(page: Page, moved_url: str) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(moved_url + NOW)
    anchor = page.locator("tr[id^=so-]").first.get_attribute("id")
    page.goto(f"{moved_url}{FORMER}#{anchor}")
    page.wait_for_url(f"{moved_url}{NOW}#{anchor}")
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    assert complaints == []
