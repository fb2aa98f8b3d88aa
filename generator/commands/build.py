"""``build``: check the record and renew the pages."""

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
    """Print problems to stderr, and how many pages changed."""
    problems, written = build.build(settings)
    print_problems(problems, settings, options.lang)
    if written is None:
        return 1
    print(
        f"Đã ghi {len(written.changed)} trang, xóa {len(written.removed)}, "
        f"giữ nguyên {written.unchanged}."
    )
    return 0
