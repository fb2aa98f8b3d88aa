"""Spreads work over the cores of the machine, where there is enough of it to be worth a process."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_task: Callable[[Any], Any] | None = None


def workers() -> int:
    """Count the processes that may run at once; 1 where the system cannot fork safely."""
    if sys.platform != "linux":
        return 1
    return len(os.sched_getaffinity(0))


def spread(task: Callable[[T], R], items: Sequence[T], chunk: int) -> Iterator[R]:
    """Do a task for each item, in several processes, and yield the results in order.

    The processes are forks: a task may hold anything that this process has, only items and results
    are copied. Fewer items than one chunk for each process are done here.

    Args:
        task: what to do; its side effects on memory are lost.
        items: what to do it for.
        chunk: how many items a process takes at a time.
    """
    global _task
    if workers() < 2 or len(items) <= chunk * workers():
        yield from map(task, items)
        return
    _task = task
    # What is there stays as it is, in pages of memory that all processes share.
    gc.freeze()
    try:
        with multiprocessing.get_context("fork").Pool(workers(), _begin) as pool:
            yield from pool.imap(_do, items, chunk)
    finally:
        gc.unfreeze()
        _task = None


def _begin() -> None:
    """Collect garbage of one's own; let the first process decide what happens on Ctrl+C."""
    gc.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _do(item: Any) -> Any:
    assert _task is not None
    return _task(item)
