"""Runs ``generator build`` and notes when each of its stages began and ended.

``python -m tests.bench.stages build`` in the folder of a project, with the name of a file in
``BENCH_MARKS``: a line is added for each stage. What is wrapped are the names that
``generator/build.py`` calls, so that the work is the one that a real build does.

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

STAGES = {
    "load and check": ("load_sources", "check_sources"),
    "link": ("link_records", "link_records"),
    "render and write": ("render_portal", "write_files"),
}
"""The calls with which a stage begins and ends."""


def note(stage: str, first: str, last: str) -> None:
    """Make the calls leave a mark: from when the first is made until the last returns."""
    begun: list[float] = []

    def begin() -> None:
        begun.append(time.time())

    def end() -> None:
        with Path(os.environ["BENCH_MARKS"]).open("a", encoding="utf-8") as marks:
            marks.write(f"{begun.pop()} {time.time()} {stage}\n")

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
