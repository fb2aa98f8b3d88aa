"""Other programs read this shape: it changes only together with its version."""

from __future__ import annotations

import json

import pytest

from generator.diagnostics import Severity
from generator.portal import Portal
from generator.report.json import MAX_BYTES, read_report, report_json
from generator.summary import summarize
from tests.conftest import FIRST
from tests.report.conftest import MakeProblem


def test_the_shape_of_version_1(make_problem: MakeProblem) -> None:
    problems = [make_problem(), make_problem(line=8, severity=Severity.WARNING)]
    text = report_json(problems)
    assert json.loads(text) == {
        "version": 1,
        "errors": 1,
        "warnings": 1,
        "problems": [
            {
                "file": "data/meetings/2023/a.yml",
                "line": 7 + number,
                "column": 3,
                "code": "BT901",
                "rule": "quy-tac-thu",
                "severity": severity,
                "message": "Máy không đọc được “58,2”.",
                "hint": "Viết số có dấu chấm.",
                "page": "quy-tac/quy-tac-thu/",
            }
            for number, severity in enumerate(["error", "warning"])
        ],
    }
    assert "Máy không đọc được" in text
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2, sort_keys=True)


def test_the_pages_of_rules_lie_below_the_portal(make_problem: MakeProblem) -> None:
    report = json.loads(report_json([make_problem()], base="https://ban-tin.example/"))
    assert report["problems"][0]["page"] == "https://ban-tin.example/quy-tac/quy-tac-thu/"


def test_a_file_name_that_is_not_utf_8_does_not_stop_the_report(make_problem: MakeProblem) -> None:
    report = read_report(report_json([make_problem(path="data/\udcff.yml")]).encode())
    assert report.problems[0].file == "data/?.yml"


def test_a_long_list_is_cut_after_the_errors_and_still_counted(make_problem: MakeProblem) -> None:
    problems = [make_problem(line=1, severity=Severity.WARNING)]
    problems += [make_problem(line=line) for line in range(2, 9)]
    report = read_report(report_json(problems, limit=3).encode())
    assert [problem.line for problem in report.problems] == [2, 3, 4]
    assert (report.errors, report.warnings) == (7, 1)


def test_what_was_written_is_read_back(make_problem: MakeProblem, portal: Portal) -> None:
    summary = summarize(portal, [FIRST])
    report = read_report(report_json([make_problem()], summary).encode())
    assert report.summary == summary
    assert report.problems[0].message == "Máy không đọc được “58,2”."


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version": 2, "errors": 0, "warnings": 0, "problems": []}',
        b'{"version": 1, "errors": -1, "warnings": 0, "problems": []}',
        b'{"version": 1, "errors": "<b>", "warnings": 0, "problems": []}',
        b'{"version": 1, "errors": 0, "warnings": 0, "problems": [{"file": "::error::x"}]}',
        b" " * (MAX_BYTES + 1),
    ],
)
def test_anything_else_is_refused_and_not_repeated(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"^(not a report of this version|the report is too long)"):
        read_report(data)
