"""What a visit fetches: a first one, and the next page with what the browser has kept."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Browser

from tests.serving import ServedSite, Transfer

FIRST_LIMIT = 60_000
NEXT_LIMIT = 15_000
"""Bytes of bodies as hosting compresses them: page, stylesheet, scripts, pictures, favicon. Fonts
are left out, and so are headers, which each host writes for itself."""


@dataclass(frozen=True)
class Visit:
    """What was fetched for one page."""

    transfers: list[Transfer]

    @property
    def counted(self) -> list[Transfer]:
        return [item for item in self.transfers if not item.address.endswith(".woff2")]

    @property
    def size(self) -> int:
        return sum(item.size for item in self.counted)

    @property
    def fonts(self) -> int:
        return sum(item.size for item in self.transfers) - self.size


def visits(browser: Browser, served: ServedSite, addresses: list[str]) -> list[Visit]:
    """Open one page after the other as a new reader on a phone."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    found = []
    for address in addresses:
        served.transfers.clear()
        page.goto(served.url + address, wait_until="networkidle")
        found.append(Visit(list(served.transfers)))
    context.close()
    return found
