"""Asks the search page of a served site, in a real browser, the way a reader does."""

from __future__ import annotations

from urllib.parse import urldefrag

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as NoAnswer

SEARCH_PAGE = "tim-kiem/"
FIELD = "main input[name=q]"
# The list of results says to which query it belongs (docs/assets/javascripts/search/listing.js).
RESULTS = "[data-query]"
LINK = f"{RESULTS} a[href]"

# White space and the form of accents may differ.
IS_ANSWERED = f"""query => {{
  const list = document.querySelector("{RESULTS}")
  const normal = text => (text ?? "").normalize("NFC").trim()
  return list?.dataset.query !== undefined && normal(list.dataset.query) === normal(query)
}}"""


class SearchPage:
    """The search page of one site, open in one tab."""

    def __init__(self, page: Page, root: str, patience: float = 10_000) -> None:
        self._page = page
        self._root = root
        self._patience = patience
        page.goto(root + SEARCH_PAGE)

    def ask(self, query: str) -> list[str] | None:
        """Type a query; return the addresses found, in order, or None if no list came."""
        field = self._page.locator(FIELD)
        field.fill("")
        field.fill(query)
        try:
            self._page.wait_for_function(IS_ANSWERED, arg=query, timeout=self._patience)
        except NoAnswer:
            return None
        links = self._page.locator(LINK).evaluate_all("links => links.map(link => link.href)")
        addresses = (urldefrag(link).url.split("?")[0] for link in links)
        return list(dict.fromkeys(address.removeprefix(self._root) for address in addresses))
