"""``build``: check the record and renew the pages and the open data."""

from __future__ import annotations

import sys
from argparse import Namespace

from generator import build
from generator.commands import Commands
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
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Print how many files changed; problems, and that beside names, to stderr."""
    has_names = getattr(options, "names", False)
    problems, written = build.build(settings, print if has_names else lambda _: None)
    print_problems(problems, settings, options.lang)
    if written is None:
        return 1
    print(
        f"Đã ghi {len(written.changed)} tệp, xóa {len(written.removed)}, "
        f"giữ nguyên {written.unchanged}.",
        file=sys.stderr if has_names else sys.stdout,
    )
    return 0
