"""What a command costs: ``python tests/bench/measure.py 0 "" COMMAND …`` prints it as JSON.

Runs in a small process of its own: the kernel counts the memory of the process that starts a
command as the command's, and the one that measures may have a browser to steer.

Memory is that of the command and everything it starts, taken at one moment: while it runs, every
few hundredths of a second, or as often as looking costs little. Several processes share pages; each
page counts once (the PSS of Linux), so that workers which were forked do not count the record
again. The peak is at least that of the largest single process, which the kernel keeps exactly.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import threading
import time
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

_PROC = Path("/proc")
_PAGE = os.sysconf("SC_PAGE_SIZE")
_MIB = 1024 * 1024

_PAUSE = 0.02
_SHARE = 50
"""Looking takes no more than a fiftieth of the time of one core. It slows what keeps all cores
busy, and not what is one process."""


@dataclass(frozen=True)
class Cost:
    """What a run took.

    ``seconds`` by the clock, ``cpu`` seconds of all processors (user and system), ``peak`` in MiB;
    ``samples`` are moments (seconds since 1970) with the MiB held then.
    """

    seconds: float
    cpu: float
    peak: float
    samples: list[tuple[float, float]] = field(default_factory=list, repr=False)

    def peak_between(self, begin: float, end: float) -> float:
        """Memory held at most from one moment to another, as far as samples tell.

        The samples just before and after count too: a stage may be over between two of them.
        """
        moments = [at for at, _ in self.samples]
        near = self.samples[max(0, bisect(moments, begin) - 1) : bisect(moments, end) + 1]
        return max((held for _, held in near), default=0)


class CommandFailedError(Exception):
    """A measured command ended with an error; the text is the end of what it printed."""


def measure(
    command: Sequence[str | Path],
    *,
    folder: Path | None = None,
    variables: Mapping[str, str] | None = None,
    processors: int | None = None,
    without: str = "",
) -> Cost:
    """Run a command and say what it cost.

    Args:
        command: the program, by its path, and its arguments.
        folder: where it runs.
        variables: added to the environment.
        processors: bind it to so many; None: all there are.
        without: memory of a process in whose command this stands is left out.

    Raises:
        CommandFailedError: the command failed.
    """
    os.sync()
    outer = [sys.executable, str(Path(__file__).resolve()), str(processors or 0), without]
    done = subprocess.run(
        [*outer, *map(str, command)],
        cwd=folder, env=os.environ | dict(variables or {}), capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        raise CommandFailedError(f"{' '.join(map(str, command))}\n{done.stderr[-3000:]}")
    return Cost(**json.loads(done.stdout))


def main() -> int:
    """Run a command and print its cost; what it prints itself goes to stderr."""
    processors, without, *command = sys.argv[1:]
    if int(processors):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: int(processors)])
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=sys.stderr)
    over, samples = threading.Event(), []
    watcher = threading.Thread(target=_watch, args=(process.pid, over, samples, without))
    watcher.start()
    code = process.wait()
    seconds = time.perf_counter() - started
    over.set()
    watcher.join()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    # The largest single process may be one that is left out.
    largest = 0 if without else used.ru_maxrss / 1024
    peak = max([largest, *(held for _, held in samples)])
    print(json.dumps(asdict(Cost(seconds, used.ru_utime + used.ru_stime, peak, samples))))
    return code


def _watch(
    root: int, over: threading.Event, samples: list[tuple[float, float]], without: str
) -> None:
    pause = _PAUSE
    while not over.wait(pause):
        begun = time.thread_time()
        if held := memory_of_tree(root, without):
            samples.append((time.time(), held))
        pause = max(_PAUSE, _SHARE * (time.thread_time() - begun))


def memory_of_tree(root: int, without: str = "") -> float:
    """Give the MiB that a process and all below it hold now; a shared page counts once."""
    tree = [process for process in _tree(root) if not without or without not in _command(process)]
    if len(tree) == 1:
        return _resident(root)
    return sum(_proportional(process) for process in tree)


def _tree(process: int) -> Iterator[int]:
    yield process
    for children in (_PROC / str(process) / "task").glob("*/children"):
        for child in _read(children).split():
            yield from _tree(int(child))


def _command(process: int) -> str:
    return _read(_PROC / str(process) / "cmdline").replace("\0", " ")


def _resident(process: int) -> float:
    fields = _read(_PROC / str(process) / "statm").split()
    return int(fields[1]) * _PAGE / _MIB if fields else 0


def _proportional(process: int) -> float:
    for line in _read(_PROC / str(process) / "smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0


def _read(path: Path) -> str:
    """Read what the kernel says, nothing of a process that has ended."""
    try:
        return path.read_text("ascii", "replace")
    except OSError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
