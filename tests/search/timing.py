"""How long a reader waits for results, and what is fetched for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser, Page

from tests.search.asking import FIELD, RESULTS, SEARCH_PAGE
from tests.serving import ServedSite, Transfer

QUERIES = ("hậu giang", "chuyển đổi", "dữ liệu")
COMMON = ("chuyển đổi số", "dịch vụ công trực tuyến", "của và các", "năm 2024", "tỉnh")
SCRIPTS, INDEX, START = "assets/javascripts/search/", "assets/search/", "start.js"
PAGES = ("", "dia-phuong/", "nam/")
"""Pages on which a reader may never turn to the search."""

# The slow mobile network that Lighthouse assumes: 150 ms there and back, 1.6 Mbit/s.
SLOW = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}

FIRST = """query => new Promise((resolve, reject) => {
  const fields = [...document.querySelectorAll("input[name=q]")]
  const field = fields.find(field => field.getClientRects().length)
  setTimeout(() => reject(new Error("no results for " + query)), 60000)
  const observer = new MutationObserver(() => {
    if (!document.querySelector("[role=option]")) return
    observer.disconnect()
    resolve(performance.now() - started)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  const started = performance.now()
  field.focus()
  field.value = query
  field.dispatchEvent(new InputEvent("input", { bubbles: true }))
})"""

LATER = f"""async queries => {{
  const field = document.querySelector("{FIELD}")
  const shown = () => document.querySelector("{RESULTS}")?.dataset.query
  const ask = query => new Promise((resolve, reject) => {{
    setTimeout(() => reject(new Error("no results for " + query)), 60000)
    const observer = new MutationObserver(() => {{
      if (shown() !== query) return
      observer.disconnect()
      resolve(performance.now() - started)
    }})
    observer.observe(document.body, {{ attributes: true, childList: true, subtree: true }})
    const started = performance.now()
    field.value = query
    field.dispatchEvent(new InputEvent("input", {{ bubbles: true }}))
  }})
  const times = []
  for (const query of queries) times.push(await ask(query))
  return times
}}"""


@dataclass(frozen=True)
class Fetched:
    """What came over the network: how many answers, and the bytes of their bodies."""

    count: int
    size: int


@dataclass(frozen=True)
class FirstResults:
    """What a reader waited for who turned to the search for the first time."""

    seconds: float
    fetched: Fetched


def fetched_unasked(browser: Browser, served: ServedSite) -> tuple[Fetched, Fetched]:
    """What pages fetch of the search that nobody turns to, and of the script that waits for it."""
    with _fresh_page(browser) as page:
        served.transfers.clear()
        for address in PAGES:
            page.goto(served.url + address, wait_until="networkidle")
    ours = [item for item in served.transfers if item.address.startswith((SCRIPTS, INDEX))]
    waiting = [item for item in ours if item.address == SCRIPTS + START]
    return _sum(item for item in ours if item not in waiting), _sum(waiting)


def first_results(
    browser: Browser, served: ServedSite, query: str, *, is_slow: bool = False
) -> FirstResults:
    """Turn to the search of a page with a query; every cache is empty."""
    with _fresh_page(browser) as page:
        page.goto(served.url + PAGES[-1], wait_until="networkidle")
        if is_slow:
            session = page.context.new_cdp_session(page)
            session.send("Network.enable")
            session.send("Network.emulateNetworkConditions", SLOW)
        served.transfers.clear()
        seconds = page.evaluate(FIRST, query) / 1000
        return FirstResults(seconds, _sum(served.transfers))


@dataclass(frozen=True)
class LaterResults:
    """Milliseconds from typing to results, by query, and what all of them fetched."""

    times: dict[str, float]
    fetched: Fetched

    @property
    def median(self) -> float:
        return median(self.times.values())

    @property
    def slowest(self) -> list[tuple[str, float]]:
        return sorted(self.times.items(), key=lambda item: -item[1])[:3]


def later_results(browser: Browser, served: ServedSite, queries: list[str]) -> LaterResults:
    """Type one query after another on the search page; the first one is not counted."""
    with _fresh_page(browser) as page:
        page.goto(served.url + SEARCH_PAGE, wait_until="networkidle")
        page.evaluate(LATER, [QUERIES[0]])
        served.transfers.clear()
        distinct = list(dict.fromkeys(query for query in queries if query != QUERIES[0]))
        times = page.evaluate(LATER, distinct)
        return LaterResults(dict(zip(distinct, times, strict=True)), _sum(served.transfers))


@contextmanager
def _fresh_page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="vi-VN", viewport={"width": 1280, "height": 800})
    try:
        yield context.new_page()
    finally:
        context.close()


def _sum(transfers: Iterator[Transfer] | list[Transfer]) -> Fetched:
    sizes = [transfer.size for transfer in transfers]
    return Fetched(len(sizes), sum(sizes))
