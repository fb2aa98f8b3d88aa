"""``build``: check the record and renew the pages and the open data."""

from __future__ import annotations

import argparse
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
        help="print the path of each file below docs/ as soon as it is there",
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
    beside = _beside(getattr(options, "then", []))
    problems, written = build.build(settings, print if has_names else None, beside)
    print_problems(problems, settings, options.lang)
    if written is None:
        return 1
    print(
        f"Đã ghi {len(written.changed)} tệp, xóa {len(written.removed)}, "
        f"giữ nguyên {written.unchanged}.",
        file=sys.stderr if has_names else sys.stdout,
    )
    return 0


@contextmanager
def _beside(command: Sequence[str]) -> Iterator[None]:
    """Run a command while something else is done, and wait for it."""
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
