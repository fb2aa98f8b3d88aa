"""Runs ``generator build`` and notes when each of its stages began and ended.

``python -m tests.bench.stages build`` in the folder of a project, with the name of a file in
``BENCH_MARKS``: a line is added for each stage. What is wrapped are the names that
``generator/build.py`` calls, so that the work is the one that a real build does.

Files are read while they are checked, and pages rendered while they are written: neither can be
timed without the other. What all other programs wait for is noted as ``generator``; the open data
are made afterwards, beside them.
"""

from __future__ import annotations

import os
import sys
import time

STARTED = time.time()

# ruff: noqa: E402
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator import build
from generator.cli import main

PAGES, OPEN_DATA = "– render and write", "open data, beside the rest"
STAGES = {
    "– load and check": ("load_sources", "check_sources"),
    "– link": ("link_records", "link_records"),
    PAGES: ("_write_pages", "_write_pages"),
    OPEN_DATA: ("_write_open_data", "_write_open_data"),
}
"""The calls with which a stage begins and ends."""

GENERATOR = "generator"


def note(stage: str, first: str, last: str) -> None:
    """Make the calls leave a mark: from when the first is made until the last returns."""
    begun: list[float] = []

    def begin() -> None:
        begun.append(time.time())

    def end() -> None:
        now = time.time()
        with Path(os.environ["BENCH_MARKS"]).open("a", encoding="utf-8") as marks:
            marks.write(f"{begun.pop()} {now} {stage}\n")
            if stage == PAGES:
                marks.write(f"{STARTED} {now} {GENERATOR}\n")

    _wrap(last, after=end)
    _wrap(first, before=begin)


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
    for stage, calls in STAGES.items():
        note(stage, *calls)
    sys.exit(main(sys.argv[1:]))
