"""``build-date``: the day that the portal is built for."""

from __future__ import annotations

from argparse import Namespace

from generator import build
from generator.commands import Commands
from generator.settings import Settings


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("build-date", help="print the build date for SOURCE_DATE_EPOCH")
    parser.set_defaults(run=run)


def run(_: Namespace, settings: Settings) -> int:
    """Print seconds since 1970."""
    print(build.build_epoch(settings))
    return 0
