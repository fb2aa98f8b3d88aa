"""What the search costs readers and publishers: ``make bench-search``, on a real and a large site.

Transfers are the bodies of answers, compressed as hosting compresses them. The waiting for first
results is measured twice: with nothing between browser and server, and on a slow mobile network.
Times of later queries run from the event in the field to the list on the page.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from importlib.util import find_spec
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.launch import launched_browser
from tests.search.building import add_options, synthetic_site
from tests.search.costs import Cost, index_cost, pagefind_cost
from tests.search.questions import read_questions
from tests.search.timing import (
    COMMON,
    QUERIES,
    Fetched,
    fetched_unasked,
    first_results,
    later_results,
)
from tests.serving import ServedSite, serve

LATER_QUERIES = 100

Table = dict[str, str]


def bench(browser: Browser, site: Path) -> Table:
    """Measure one site with the queries that readers ask of the real one."""
    table = {"pages": f"{sum(1 for _ in site.rglob('index.html')):,}"}
    with serve(site) as served:
        table |= _bench_first(browser, served)
        queries = [question.query for question in read_questions()]
        table |= _bench_later(browser, served, [*COMMON, *queries][:LATER_QUERIES])
    return table | _bench_index(site)


def _bench_first(browser: Browser, served: ServedSite) -> Table:
    unasked, waiting = fetched_unasked(browser, served)
    table = {
        "fetched before anyone turns to it": _words(unasked),
        "  besides the script that waits": _words(waiting),
    }
    for query in QUERIES:
        fast = first_results(browser, served, query)
        slow = first_results(browser, served, query, is_slow=True)
        table[f"first results: {query}"] = _words(fast.fetched)
        table[f"  after focus, {query}"] = f"{fast.seconds:.2f} s, slow 4G {slow.seconds:.2f} s"
    return table


def _bench_later(browser: Browser, served: ServedSite, queries: list[str]) -> Table:
    later = later_results(browser, served, queries)
    table = {
        "later queries": str(len(later.times)),
        "  median": f"{later.median:.0f} ms",
        "  fetched by all": _words(later.fetched),
    }
    for place, (query, time) in enumerate(later.slowest, 1):
        table[f"  slowest, number {place}"] = f"{time:.0f} ms: {query[:28]}"
    return table


def _bench_index(site: Path) -> Table:
    ours = index_cost(site)
    table = {"our index": _cost_words(ours)}
    if not find_spec("pagefind"):
        return table | {"Pagefind": "not installed"}
    theirs = pagefind_cost(site)
    ratios = (f"{one / other:.2f}" for one, other in zip(ours, theirs, strict=True))
    return table | {"Pagefind": _cost_words(theirs), "  ours / Pagefind": ", ".join(ratios)}


def _words(fetched: Fetched) -> str:
    return f"{fetched.size / 1000:.1f} kB in {fetched.count} files"


def _cost_words(cost: Cost) -> str:
    return f"{cost.seconds:.1f} s, {cost.peak:.0f} MiB, {cost.size / 1000:,.0f} kB"


def print_tables(tables: dict[str, Table]) -> None:
    """Print one column for each site."""
    print(f"{'':38}", *(f"{name:44}" for name in tables), sep="")
    for label in dict.fromkeys(label for table in tables.values() for label in table):
        cells = (f"{table.get(label, ''):44}" for table in tables.values())
        print(f"{label:38}", *cells, sep="")


def main() -> int:
    """Measure the sites that the command line names."""
    parser = ArgumentParser(prog="python -m tests.search.bench", description=__doc__)
    parser.add_argument("site", type=Path, help="the built real site")
    add_options(parser)
    options = parser.parse_args()
    sites = {"real": options.site}
    if large := synthetic_site(options):
        sites[f"{options.count:,} synthetic meetings"] = large
    with launched_browser() as browser:
        print_tables({name: bench(browser, site) for name, site in sites.items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
