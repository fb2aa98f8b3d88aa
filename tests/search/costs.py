"""What a command costs in time and memory: ``python -m tests.search.costs COMMAND …``.

Runs in a small process of its own: the kernel counts the memory of the process that starts a
command as the command's, and the one that measures has a browser to steer.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

INDEX = "assets/search"


class Cost(NamedTuple):
    """Seconds by the clock, mebibytes held at most, bytes of the files it left."""

    seconds: float
    peak: float
    size: int


def index_cost(site: Path) -> Cost:
    """Index a built site with this project's own indexer."""
    seconds, peak = _run(["-m", "generator.search", str(site.resolve())])
    return Cost(seconds, peak, _size(site / INDEX))


def pagefind_cost(site: Path) -> Cost:
    """Index the same site with Pagefind, as it comes."""
    with TemporaryDirectory() as output:
        command = ["-m", "pagefind", "--site", str(site.resolve()), "--output-path", output]
        seconds, peak = _run(command)
        return Cost(seconds, peak, _size(Path(output)))


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _run(arguments: list[str]) -> tuple[float, float]:
    measure = [sys.executable, "-m", "tests.search.costs", sys.executable, *arguments]
    done = subprocess.run(measure, check=True, capture_output=True, text=True)
    return tuple(json.loads(done.stdout))


def main() -> None:
    """Run a command and print its seconds and its peak of memory."""
    started = perf_counter()
    subprocess.run(sys.argv[1:], check=True, stdout=sys.stderr)
    seconds = perf_counter() - started
    print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024]))


if __name__ == "__main__":
    main()
