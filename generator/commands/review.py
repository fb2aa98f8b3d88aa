"""``review``: a JSON report of a change, for the comment on its pull request."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator import build
from generator.commands import Commands
from generator.report.json import report_json
from generator.settings import Settings

_LIMIT = 100


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("review", help="check a change; print a JSON report of it")
    parser.add_argument(
        "--changed", type=Path, required=True, metavar="FILE", help="holds paths, NUL after each"
    )
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Report; always 0, since ``check`` is what judges."""
    names = options.changed.read_bytes().decode("utf-8", "replace").split("\0")
    problems, summary = build.review(settings, list(filter(None, names)))
    print(report_json(problems, summary, limit=_LIMIT))
    return 0
