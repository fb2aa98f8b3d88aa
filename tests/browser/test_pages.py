"""Every kind of page, opened in a browser as readers do."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.kinds import KINDS

pytestmark = pytest.mark.browser
WIDTHS = {"phone": 390, "tablet": 768, "desktop": 1440}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_accessible_and_asks_no_other_host(
    browser: Browser, portal_url: str, kind: str, scheme: str
) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(portal_url + KINDS[kind], wait_until="networkidle")
    host = portal_url.removesuffix("/du-an/")
    assert [url for url in requests if not url.startswith((host, "data:"))] == []
    if kind != "not found":
        assert complaints == []
    serious = [
        (violation["id"], [node["html"][:120] for node in violation["nodes"][:3]])
        for violation in Axe().run(page).response["violations"]
        if violation["impact"] in ("serious", "critical")
    ]
    context.close()
    assert serious == []


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_never_scrolls_sideways(
    browser: Browser, portal_url: str, kind: str, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(portal_url + KINDS[kind])
    beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    context.close()
    assert beyond <= 0
