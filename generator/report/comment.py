"""The one comment on a pull request: what is to be set right, or what the change adds.

A report may come from a run of changed code, so nothing in it is trusted: every text goes through
:mod:`generator.report.harmless`, also where the template forgets to say so, and every link is made
here from the pull request as GitHub describes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from generator import addresses
from generator.report.harmless import address_below, literal, prose
from generator.report.json import Problem, Report
from generator.summary import MeetingSummary

MARKER = "<!-- ban-tin-kiem-tra -->"
MAX_LENGTH = 60_000
"""GitHub refuses a comment of more than 65 536 characters."""

_MOST = (50, 30, 20, 10, 5, 2, 0)
"""How many details to try to fit in."""
_ADDRESS = re.compile(r"https://[A-Za-z0-9._~:/-]+", re.ASCII)
_SHA = re.compile(r"[0-9a-f]{40}", re.ASCII)
_RULE = re.compile(r"[a-z][a-z0-9-]{0,60}", re.ASCII)
_CODE = re.compile(r"BT[0-9]{3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class PullRequest:
    """Where the change lies, as GitHub says, not the report; empty is unknown.

    Attributes:
        repository: address of the repository that the change comes from.
        sha: the commit that was checked.
        branch: name of its branch, to open files for editing.
        run: address of the run that holds the built site.
        portal: address of the published portal, with the pages of the rules.
    """

    repository: str
    sha: str
    branch: str = ""
    run: str = ""
    portal: str = ""

    def __post_init__(self) -> None:
        """Refuse what is no address or no commit.

        Raises:
            ValueError: one of them is something else.
        """
        for address in filter(None, (self.repository, self.run, self.portal)):
            if not _ADDRESS.fullmatch(address):
                raise ValueError(f"not an address: {address!r}")
        if not _SHA.fullmatch(self.sha):
            raise ValueError(f"not a commit: {self.sha!r}")


@dataclass(frozen=True, slots=True)
class _Shown:
    problem: Problem
    line_url: Markup
    code: Markup
    rule_url: Markup


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    edit_url: Markup
    problems: list[_Shown]


def render_comment(report: Report, origin: PullRequest) -> str:
    """Write the comment, with as many details as fit."""
    environment = Environment(
        loader=PackageLoader("generator"),
        autoescape=True,
        finalize=_harmless,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        comment_start_string="{##",
        comment_end_string="##}",
    )
    environment.filters.update(literal=literal, by_kind=_by_kind)
    template = environment.get_template("comment.md.j2")
    for most in _MOST:
        files = list(_files(report, origin, most))
        shown = sum(len(file.problems) for file in files)
        text = template.render(
            marker=Markup(MARKER), report=report, files=files, most=most,
            hidden=max(0, report.errors + report.warnings - shown), run_url=Markup(origin.run),
        )  # fmt: skip
        if len(text) <= MAX_LENGTH:
            break
    return text


def _harmless(value: object) -> object:
    """What Jinja does to every value that it prints."""
    return value if isinstance(value, int | Markup) else prose(str(value))


def _files(report: Report, origin: PullRequest, most: int) -> Iterator[_File]:
    """Choose the first problems, errors before warnings, and gather them by file."""
    chosen = sorted(report.problems, key=lambda problem: problem.severity != "error")[:most]
    chosen.sort(key=lambda problem: (problem.file, problem.line, problem.column))
    for path, problems in groupby(chosen, key=lambda problem: problem.file):
        edit = f"{origin.branch}/{path}" if origin.branch else ""
        yield _File(
            path=path,
            edit_url=address_below(f"{origin.repository}/edit", edit),
            problems=[_shown(problem, origin) for problem in problems],
        )


def _shown(problem: Problem, origin: PullRequest) -> _Shown:
    rule = addresses.rule(problem.rule) if _RULE.fullmatch(problem.rule) else ""
    blob = f"{origin.repository}/blob/{origin.sha}"
    return _Shown(
        problem=problem,
        line_url=address_below(blob, problem.file, f"#L{problem.line}"),
        code=Markup(problem.code if _CODE.fullmatch(problem.code) else ""),
        rule_url=address_below(origin.portal, rule) if rule else Markup(""),
    )


def _by_kind(meeting: MeetingSummary, most: int) -> list[tuple[str, list[str]]]:
    """Names of touched pages by their kind, in the order of the kinds."""
    kinds: dict[str, list[str]] = {}
    for page in meeting.pages[:most]:
        kinds.setdefault(page.kind, []).append(page.name)
    return list(kinds.items())
