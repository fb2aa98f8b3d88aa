"""Runs ``generator build`` and notes when each of its stages began and ended.

``python -m tests.bench.stages build`` in the folder of a project, with the name of a file in
``BENCH_MARKS``: a line is added for each stage. What is wrapped are the names that
``generator/build.py`` calls, so that the work is the one that a real build does. With
``BENCH_PAGES_ONLY`` it makes no open data, which no site generator that we are held against makes.

Files are read while they are checked, and pages rendered while they are written: neither can be
timed without the other.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator import build
from generator.cli import main

LOAD, LINK, PAGES, OPEN_DATA = "load and check", "link", "render and write pages", "open data"
STAGES = (LOAD, LINK, PAGES, OPEN_DATA)


class Marks:
    """Notes how long it was since the last stage."""

    def __init__(self) -> None:
        """Begin."""
        self._since = time.time()

    def begin(self, *names: str) -> None:
        """Begin a stage when one of these is called."""
        for name in names:
            _wrap(name, before=self._begin)

    def end(self, name: str, *stages: str) -> None:
        """End these stages, one at each time when this has been called."""
        coming = iter(stages)
        _wrap(name, after=lambda: self._end(next(coming)))

    def _begin(self) -> None:
        self._since = time.time()

    def _end(self, stage: str) -> None:
        now = time.time()
        with Path(os.environ["BENCH_MARKS"]).open("a", encoding="utf-8") as marks:
            marks.write(f"{self._since} {now} {stage}\n")
        self._since = now


def _nothing() -> None:
    pass


def _wrap(
    name: str, before: Callable[[], None] = _nothing, after: Callable[[], None] = _nothing
) -> None:
    call = getattr(build, name)

    def run(*arguments: Any, **options: Any) -> Any:
        before()
        try:
            return call(*arguments, **options)
        finally:
            after()

    setattr(build, name, run)


if __name__ == "__main__":
    noted = Marks()
    noted.begin("load_sources", "link_records", "render_portal")
    noted.end("check_sources", LOAD)
    noted.end("link_records", LINK)
    noted.end("write_files", PAGES, OPEN_DATA)
    if os.environ.get("BENCH_PAGES_ONLY"):
        setattr(build, "render_open_data", lambda *_: {})  # noqa: B010 (mypy knows it is a function)
    sys.exit(main(sys.argv[1:]))
