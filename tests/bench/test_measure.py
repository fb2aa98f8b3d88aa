"""The peak of memory is that of a command and of everything it starts."""

import subprocess
import sys

import pytest

from tests.bench.measure import CommandFailedError, measure, memory_of_tree

# Each waits, once it holds what it is to hold, for its standard input to be closed.
TWO_CHILDREN = """
import subprocess, sys
child = "held = bytearray(b'x' * 60_000_000); print(flush=True); input()"
pipe = subprocess.PIPE
children = [subprocess.Popen([sys.executable, "-c", child], stdin=pipe, stdout=pipe) for _ in "12"]
for process in children:
    process.stdout.readline()
print(flush=True)
sys.stdin.read()
"""
FORKED = """
import os, sys
held = bytearray(b"x" * 100_000_000)
fork = os.fork() and os.fork()
os.write(1, b"\\n")
sys.stdin.read()
"""


def held_by(script: str, lines: int) -> float:
    """Memory of a process that prints so many lines when it, with all below it, is ready."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:
        assert process.stdout
        for _ in range(lines):
            process.stdout.readline()
        return memory_of_tree(process.pid)


def test_counts_children() -> None:
    assert held_by(TWO_CHILDREN, lines=1) > 115


def test_counts_memory_that_workers_share_once() -> None:
    assert 95 < held_by(FORKED, lines=3) < 150


def test_leaves_out_the_process_that_is_named() -> None:
    script = TWO_CHILDREN.replace("for _ in", "for word in").replace("child]", "child, word]")
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:
        assert process.stdout
        process.stdout.readline()
        assert 57 < memory_of_tree(process.pid, without=" 2 ") < 115


def test_a_process_that_has_ended_keeps_its_peak() -> None:
    assert measure([sys.executable, "-c", "bytearray(b'x' * 90_000_000)"]).peak > 90


def test_tells_what_a_failed_command_printed() -> None:
    with pytest.raises(CommandFailedError, match="what went wrong"):
        measure([sys.executable, "-c", "raise SystemExit('what went wrong')"])
