"""The content policy of every page: nothing runs that is not the portal's own."""

import pytest
from playwright.sync_api import Page

from tests.browser.kinds import KINDS

pytestmark = pytest.mark.browser

_PLANTED = """() => {
  const script = document.createElement("script")
  script.textContent = "window.planted = true"
  document.body.append(script)
  const image = document.createElement("img")
  image.setAttribute("onerror", "window.planted = true")
  image.src = "khong-co.png"
  document.body.append(image)
  return new Promise((done) => image.addEventListener("error", () => done(window.planted ?? false)))
}"""


@pytest.mark.parametrize("kind", KINDS)
def test_only_the_portals_own_scripts_run(page: Page, portal_url: str, kind: str) -> None:
    """The script in the head does, by its hash; what somebody planted does not."""
    page.emulate_media(color_scheme="dark")
    page.goto(portal_url + KINDS[kind])
    assert page.locator("html").get_attribute("data-scheme") == "dark"
    assert page.evaluate(_PLANTED) is False


def test_other_hosts_are_told_no_more_than_where_the_reader_came_from(
    page: Page, portal_url: str
) -> None:
    page.goto(portal_url + KINDS["meeting"])
    policy = page.locator('meta[name="referrer"]').get_attribute("content")
    assert policy == "strict-origin-when-cross-origin"
