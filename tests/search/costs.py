"""What making a site searchable costs, with this project's indexer and with Pagefind."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.bench.measure import measure

INDEX = "assets/search"


class Cost(NamedTuple):
    """Seconds by the clock, mebibytes held at most, bytes of the files it left."""

    seconds: float
    peak: float
    size: int


def index_cost(site: Path) -> Cost:
    """Index a built site with this project's own indexer."""
    seconds, peak = _run("-m", "generator.search", str(site.resolve()))
    return Cost(seconds, peak, _size(site / INDEX))


def pagefind_cost(site: Path) -> Cost:
    """Index the same site with Pagefind, as it comes."""
    with TemporaryDirectory() as output:
        call = ("-m", "pagefind", "--site", str(site.resolve()), "--output-path", output)
        seconds, peak = _run(*call)
        return Cost(seconds, peak, _size(Path(output)))


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _run(*arguments: str) -> tuple[float, float]:
    cost = measure([sys.executable, *arguments])
    return cost.seconds, cost.peak
