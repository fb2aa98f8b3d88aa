"""``comment``: the comment on a pull request, made from a report that is not trusted."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.commands import CallError, Commands
from generator.report.comment import PullRequest, render_comment
from generator.report.json import MAX_BYTES, read_report
from generator.settings import Settings


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("comment", help="print the comment made from such a report")
    parser.add_argument("--data", type=Path, required=True, metavar="FILE", help="the report")
    parser.add_argument("--repository", required=True, help="address the change comes from")
    parser.add_argument("--sha", required=True, help="the commit that was checked")
    parser.add_argument("--branch", default="", help="where to edit files")
    parser.add_argument("--run", dest="run_address", default="", help="address of the check")
    parser.add_argument("--portal", default="", help="address of the published portal")
    parser.set_defaults(run=run)


def run(options: Namespace, _: Settings) -> int:
    """Print Markdown; a report of another shape is a wrong call, and nothing of it is repeated."""
    try:
        with options.data.open("rb") as file:
            report = read_report(file.read(MAX_BYTES + 1))
        origin = PullRequest(
            options.repository, options.sha, options.branch, options.run_address, options.portal
        )
    except (OSError, ValueError) as error:
        raise CallError(str(error)) from error
    print(render_comment(report, origin))
    return 0
