"""The peak of memory is that of a command and of everything it starts."""

import sys
from pathlib import Path

import pytest

from tests.bench.measure import CommandFailedError, measure

# Two children, each holding 60 MB of its own for long enough to be seen.
TWO_CHILDREN = """
import subprocess, sys
child = "held = bytearray(60_000_000); sum(range(20_000_000))"
for process in [subprocess.Popen([sys.executable, "-c", child]) for _ in range(2)]:
    process.wait()
"""
# Two forked workers that only look at what their parent holds.
FORKED = """
import os
held = bytearray(100_000_000)
for _ in range(2):
    if not os.fork():
        sum(range(20_000_000))
        os._exit(0)
os.wait(), os.wait()
"""


def test_counts_children(tmp_path: Path) -> None:
    peak = measure([sys.executable, "-c", TWO_CHILDREN], folder=tmp_path).peak
    assert peak > 115


def test_counts_shared_memory_once(tmp_path: Path) -> None:
    peak = measure([sys.executable, "-c", FORKED], folder=tmp_path).peak
    assert 95 < peak < 190


def test_tells_what_a_failed_command_printed(tmp_path: Path) -> None:
    with pytest.raises(CommandFailedError, match="what went wrong"):
        measure([sys.executable, "-c", "raise SystemExit('what went wrong')"], folder=tmp_path)
