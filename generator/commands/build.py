"""``build``: check the record and renew the pages and the open data."""

from __future__ import annotations

from argparse import Namespace

from generator import build
from generator.commands import Commands
from generator.commands.check import print_problems
from generator.settings import Settings


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("build", help="check the record and renew the pages (default)")
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Print how many pages changed, then how many other files; problems to stderr."""
    problems, written = build.build(settings, _tell)
    print_problems(problems, settings, options.lang)
    return 0 if written else 1


def _tell(part: build.Part, written: build.Written) -> None:
    """Print it at once: ``.ci/build-site`` waits for the pages."""
    changed, removed = len(written.changed), len(written.removed)
    print(f"Đã ghi {changed} {part}, xóa {removed}, giữ nguyên {written.unchanged}.", flush=True)
