"""``build``: check the record and renew the pages and the open data."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from generator import build
from generator.commands import CallError, Commands
from generator.commands.check import print_problems
from generator.settings import Settings


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("build", help="check the record and renew the pages (default)")
    parser.add_argument(
        "--names",
        action="store_true",
        help="print the path of each file below docs/ when it is there, at last an empty line",
    )
    parser.add_argument(
        "--then",
        nargs=argparse.REMAINDER,
        default=[],
        metavar="COMMAND",
        help="run a command when all of them are, while the open data are made",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print how many files changed; problems, and that beside names, to stderr."""
    has_names = getattr(options, "names", False)
    beside = _beside(getattr(options, "then", []), has_names=has_names)
    problems, written = build.build(settings, _tell if has_names else None, beside)
    print_problems(problems, settings, options.lang)
    if written is None:
        return 1
    print(
        f"Đã ghi {len(written.changed)} tệp, xóa {len(written.removed)}, "
        f"giữ nguyên {written.unchanged}.",
        file=sys.stderr if has_names else sys.stdout,
    )
    return 0


def _tell(name: str) -> None:
    """Print a name, for a program that reads it; an empty one says that there are no more."""
    try:
        print(name, flush=not name)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python fails at its end
        raise CallError("Chương trình đọc tên các tệp đã dừng giữa chừng.") from None


@contextmanager
def _beside(command: Sequence[str], *, has_names: bool) -> Iterator[None]:
    """Say that all files are there, run a command while something else is done, wait for it."""
    if has_names:
        _tell("")
    if not command:
        yield
        return
    # Names may be read from our standard output, and nothing else.
    with subprocess.Popen(command, stdout=sys.stderr) as process:
        try:
            yield
        except BaseException:
            process.terminate()
            raise
    if process.returncode:
        raise CallError(f"Lệnh “{' '.join(command)}” dừng với mã lỗi {process.returncode}.")
