"""Runs ``generator build`` and notes when each of its stages began and ended.

``python -m tests.bench.stages build`` in the folder of a project, with the name of a file in
``BENCH_MARKS``: a line is added for each stage. What is wrapped are the names that
``generator/build.py`` calls, so that the work is the one that a real build does.
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
    "load_sources": "load",
    "check_sources": "check",
    "link_records": "link",
    "render_portal": "render",
    "write_files": "write",
}


def noted(stage: str, call: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap a stage so that it leaves a mark."""

    def run(*arguments: Any, **options: Any) -> Any:
        begun = time.time()
        try:
            return call(*arguments, **options)
        finally:
            mark = f"{begun} {time.time()} {stage}\n"
            with Path(os.environ["BENCH_MARKS"]).open("a", encoding="utf-8") as marks:
                marks.write(mark)

    return run


if __name__ == "__main__":
    for name, stage in STAGES.items():
        if call := getattr(build, name, None):
            setattr(build, name, noted(stage, call))
    sys.exit(main(sys.argv[1:]))
