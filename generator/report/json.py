"""Problems as JSON, for programs; the one shape is written here and read back here.

Version 1, UTF-8, keys sorted::

    {"version": 1, "errors": 1, "warnings": 0,
     "problems": [{"file": "data/…", "line": 1, "column": 1, "code": "BT101", "rule": "…",
                   "severity": "error", "message": "…", "hint": "…", "page": "…"}],
     "summary": {…}}

``summary`` is there only when one was given (:mod:`generator.summary`); ``page`` is the address of
the rule's page, below the portal's own where that is known.
"""

from __future__ import annotations

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from generator.diagnostics import Diagnostic
from generator.report.words import page_of
from generator.summary import Summary

MAX_BYTES = 2 * 1024 * 1024

_Count = Annotated[int, Field(ge=0, le=10**6)]


class Problem(BaseModel):
    """One problem, in words for editors."""

    model_config = ConfigDict(frozen=True)

    file: str
    line: _Count
    column: _Count
    code: str
    rule: str
    severity: Literal["error", "warning"]
    message: str
    hint: str
    page: str


class Report(BaseModel):
    """All that a check found; the numbers also count problems left out of the list."""

    model_config = ConfigDict(frozen=True)

    version: Literal[1] = 1
    errors: _Count
    warnings: _Count
    problems: tuple[Problem, ...]
    summary: Summary | None = None


def report_json(
    problems: list[Diagnostic],
    summary: Summary | None = None,
    *,
    base: str = "",
    limit: int | None = None,
) -> str:
    """Write every problem in the order given.

    Args:
        problems: what was found.
        summary: what the change adds, if that is known.
        base: address of the portal; empty when unknown.
        limit: list only so many problems, errors before warnings.
    """
    errors = sum(problem.is_error for problem in problems)
    chosen = sorted(problems, key=lambda problem: not problem.is_error)[:limit]
    report = Report(
        errors=errors,
        warnings=len(problems) - errors,
        problems=tuple(
            _problem(item, base) for item in sorted(chosen, key=lambda problem: problem.sort_key)
        ),
        summary=summary,
    )
    left_out = {"summary"} if summary is None else set()
    content = report.model_dump(mode="json", exclude=left_out)
    return json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True)


def read_report(data: bytes) -> Report:
    """Read what :func:`report_json` wrote, from a source that is not trusted.

    Raises:
        ValueError: it is something else, or too long; the message repeats nothing of it.
    """
    if len(data) > MAX_BYTES:
        raise ValueError("the report is too long")
    try:
        return Report.model_validate_json(data, strict=True)
    except ValidationError:
        raise ValueError("not a report of this version") from None


def _problem(problem: Diagnostic, base: str) -> Problem:
    place = problem.position
    return Problem(
        file=place.path.encode("utf-8", "replace").decode("utf-8"),
        line=place.line,
        column=place.column,
        code=problem.rule.code,
        rule=problem.rule.name,
        severity=problem.rule.severity.value,
        message=problem.message(),
        hint=problem.hint(),
        page=page_of(problem.rule, base),
    )
