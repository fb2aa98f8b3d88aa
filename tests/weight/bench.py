"""What pages weigh, ``make bench-weight``, or how Lighthouse scores them, ``make lighthouse``."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from tests.browser.kinds import KINDS
from tests.browser.launch import launched_browser
from tests.serving import serve
from tests.weight.lighthouse import CATEGORIES, Scores, scores
from tests.weight.visits import Visit, visits

SHOWN = ("home", "meeting", "province", "indicator", "search")


def _print_weights(site: Path) -> None:
    meetings = [
        f"cuoc-hop/{path.parent.name}/" for path in sorted(site.glob("cuoc-hop/*/index.html"))
    ]
    with launched_browser() as browser, serve(site, "/du-an/") as served:
        first, *later = visits(browser, served, [KINDS["meeting"], *meetings[:20]])
        for item in sorted(first.counted, key=lambda item: -item.size):
            print(f"{item.size:9,}  {item.address}")
        print(f"{_words(first)} on a first visit to a meeting")
        print(f"{_words(max(later, key=lambda visit: visit.size))} on the heaviest next meeting")
        for kind in SHOWN:
            visit = visits(browser, served, [KINDS[kind]])[0]
            print(f"{_words(visit)} on a first visit: {kind}")


def _words(visit: Visit) -> str:
    count = len(visit.counted)
    return f"{visit.size:9,}  bytes in {count} files, and {visit.fonts:,} bytes of fonts,"


def _print_scores(site: Path, command: Path, runs: int) -> bool:
    """Print the scores; whether all are as they should be."""
    is_good = True
    print(f"{'':12}", *(f"{name:>15}" for name in CATEGORIES))
    with serve(site) as served:
        for kind in SHOWN:
            found: Scores = scores(command, served.url + KINDS[kind].partition("?")[0], runs)
            print(f"{kind:12}", *(f"{found.medians[name]:15}" for name in CATEGORIES), found.told)
            is_good &= all(found.medians[name] >= least for name, least in CATEGORIES.items())
            for fault in found.faults:
                print(f"{'':12}  {fault}")
    return is_good


def main() -> int:
    """Measure the site that the command line names; 1 when Lighthouse is not content."""
    parser = ArgumentParser(prog="python -m tests.weight.bench", description=__doc__)
    parser.add_argument("site", type=Path, help="a built site")
    parser.add_argument("--lighthouse", type=Path, help="the installed command; else not asked")
    parser.add_argument("--runs", type=int, default=5, help="of Lighthouse, for the median")
    options = parser.parse_args()
    if options.lighthouse:
        return 0 if _print_scores(options.site, options.lighthouse, options.runs) else 1
    _print_weights(options.site)
    return 0


if __name__ == "__main__":
    sys.exit(main())
