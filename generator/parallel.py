"""Spreads work over the cores of the machine, where there is enough of it to be worth a process."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")

_CONTEXT: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else None)


def workers() -> int:
    """Count the processes that may run at once; 1 where the system cannot fork safely."""
    if sys.platform != "linux":
        return 1
    return len(os.sched_getaffinity(0))


def spread(task: Callable[[T], R], items: Sequence[T], chunk: int, most: int = 0) -> Iterator[R]:
    """Do a task for each item, in several processes, and yield the results in order.

    Whoever is free takes the next chunk; this process takes one only while it has nothing to yield,
    so that its caller keeps no other waiting. That it takes part saves memory, for each process
    ends up with a copy of what it touches. Forks have all that this process has, so a task may
    hold anything; only results are sent back. Less than a chunk for each process is done here.

    Args:
        task: what to do; its side effects on memory are lost.
        items: what to do it for.
        chunk: how many items are dealt out at a time.
        most: processes at most; 0: as many as there are cores.
    """
    count = min(workers(), most or sys.maxsize)
    if count < 2 or len(items) <= chunk * count:
        yield from map(task, items)
        return
    chunks = [items[start : start + chunk] for start in range(0, len(items), chunk)]
    turn = _CONTEXT.Value("i", 0)
    # What is there stays as it is, in pages of memory that all processes share.
    gc.freeze()
    forks = [_fork(task, chunks, turn) for _ in range(1, count)]
    try:
        yield from _in_order(task, chunks, turn, [results for _, results in forks])
    finally:
        for process, _ in forks:
            process.terminate()
            process.join()
        gc.unfreeze()


def _in_order(
    task: Callable[[Any], Any], chunks: Sequence[Any], turn: Any, forks: list[Connection]
) -> Iterator[Any]:
    """Take part in the work, and yield all results in the order of the items."""
    done: dict[int, tuple[Exception | None, list[Any]]] = {}
    for number in range(len(chunks)):
        while number not in done:
            ready = wait(forks, 0)
            own = None if ready else _next(turn, len(chunks))
            if own is not None:
                done[own] = None, [task(item) for item in chunks[own]]
            elif not ready:
                ready = wait(forks)
            for fork in cast(list[Connection], ready):
                found = fork.recv()
                if found is None:
                    forks.remove(fork)
                else:
                    done[found[0]] = found[1:]
        error, results = done.pop(number)
        if error is not None:
            raise error
        yield from results


def _next(turn: Any, count: int) -> int | None:
    """Take the next chunk that nobody has taken; None where there is none left."""
    with turn.get_lock():
        number: int = turn.value
        turn.value += 1
    return number if number < count else None


def _fork(task: Callable[[Any], Any], chunks: Sequence[Any], turn: Any) -> tuple[Any, Connection]:
    here, there = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_work, args=(task, chunks, turn, there), daemon=True)
    process.start()
    there.close()
    return process, here


def _work(
    task: Callable[[Any], Any], chunks: Sequence[Any], turn: Any, results: Connection
) -> None:
    """Do what a fork is there for; the first process decides what happens on Ctrl+C."""
    gc.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    while (number := _next(turn, len(chunks))) is not None:
        try:
            results.send((number, None, [task(item) for item in chunks[number]]))
        except Exception as error:
            results.send((number, error, []))
    results.send(None)
