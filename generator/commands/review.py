"""``review``: check a change for its pull request: annotations, and a report for the comment."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator import build
from generator.commands import Commands
from generator.diagnostics import has_errors
from generator.report.github import report_github
from generator.report.json import report_json
from generator.report.words import WORDS
from generator.settings import Settings

_LIMIT = 100


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("review", help="check a change; annotate it and report on it")
    parser.add_argument(
        "--changed", type=Path, required=True, metavar="FILE", help="holds paths, NUL after each"
    )
    parser.add_argument(
        "--report", type=Path, required=True, metavar="FILE", help="receives a JSON report"
    )
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Report all errors and the change's own warnings; then print what ``check`` would.

    The report comes first: it is wanted most when there are errors.
    """
    names = options.changed.read_bytes().decode("utf-8", "replace").split("\0")
    changed = set(filter(None, names))
    problems, summary = build.review(settings, changed)
    own = [problem for problem in problems if problem.is_error or problem.concerns(changed)]
    options.report.write_text(report_json(own, summary, limit=_LIMIT) + "\n", "utf-8")
    annotations = report_github(problems, options.lang, settings.site_url)
    print(annotations or WORDS[options.lang].clean)
    return 1 if has_errors(problems) else 0
