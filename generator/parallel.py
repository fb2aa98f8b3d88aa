"""Spreads work over the cores of the machine, where there is enough of it to be worth a process."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def workers() -> int:
    """Count the processes that may run at once; 1 where the system cannot fork safely."""
    if sys.platform != "linux":
        return 1
    return len(os.sched_getaffinity(0))


def spread(
    task: Callable[[T], R], items: Sequence[T], chunk: int, processes: int = 0
) -> Iterator[R]:
    """Do a task for each item, in several processes, and yield the results in order.

    Chunks are dealt out like cards: this process does the first, fork by fork the following ones.
    That it takes part saves memory, for each process ends up with a copy of what it touches. Forks
    have all that this process has, so a task may hold anything; only results are sent back. Fewer
    items than one chunk for each process are done here.

    Args:
        task: what to do; its side effects on memory are lost.
        items: what to do it for.
        chunk: how many items are dealt out at a time.
        processes: at most so many; 0: as many as there are cores.
    """
    count = min(workers(), processes or sys.maxsize)
    if count < 2 or len(items) <= chunk * count:
        yield from map(task, items)
        return
    chunks = [items[start : start + chunk] for start in range(0, len(items), chunk)]
    # What is there stays as it is, in pages of memory that all processes share.
    gc.freeze()
    forks = [_fork(task, chunks[place::count]) for place in range(1, count)]
    try:
        for number, own in enumerate(chunks):
            place = number % count
            yield from map(task, own) if place == 0 else _received(forks[place - 1][1])
    finally:
        for process, _ in forks:
            process.terminate()
            process.join()
        gc.unfreeze()


def _fork(task: Callable[[Any], Any], chunks: Sequence[Any]) -> tuple[Any, Connection]:
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(task, chunks, there), daemon=True)
    process.start()
    there.close()
    return process, here


def _work(task: Callable[[Any], Any], chunks: Sequence[Any], results: Connection) -> None:
    """Do what a fork is there for; the first process decides what happens on Ctrl+C."""
    gc.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for chunk in chunks:
        try:
            results.send((None, [task(item) for item in chunk]))
        except Exception as error:
            results.send((error, []))
            return


def _received(results: Connection) -> list[Any]:
    error, found = results.recv()
    if error is not None:
        raise error
    return list(found)
