"""GitHub marks the lines that the problems stand in, and nothing else that a record says."""

from __future__ import annotations

import re

import pytest

from generator.diagnostics import Severity
from generator.report.github import report_github
from tests.report.conftest import MakeProblem

HOSTILE = [
    "x\n::error file=Makefile::sai",
    "x\r::stop-commands::y",
    "x\r\n##[set-output name=a]b",
    "100%0A::warning::x",
    "a::b,c:d%",
    "\udcff\x1b[31m\x00\x85\u2028::debug::x",
]


def as_runner_reads(line: str) -> tuple[str, dict[str, str], str]:
    """Parse a command the way actions/runner does."""
    found = re.fullmatch(r"::(\w+)(?: (.*?))?::(.*)", line, re.DOTALL)
    assert found, line

    def plain(text: str, *, of_property: bool = False) -> str:
        if of_property:
            text = text.replace("%3A", ":").replace("%2C", ",")
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")

    pairs = (pair.split("=", 1) for pair in (found[2] or "").split(",") if pair)
    properties = {name: plain(value, of_property=True) for name, value in pairs}
    return found[1], properties, plain(found[3])


def test_a_problem_is_shown_beside_its_line(make_problem: MakeProblem) -> None:
    command, properties, text = as_runner_reads(report_github([make_problem()]))
    assert command == "error"
    assert properties == {
        "file": "data/meetings/2023/a.yml",
        "line": "7",
        "col": "3",
        "title": "BT901 Số, có dấu: phẩy",
    }
    assert text.splitlines() == [
        "Máy không đọc được “58,2”.",
        "→ Viết số có dấu chấm.",
        "Xem thêm: quy-tac/quy-tac-thu/",
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_ends_its_command_and_starts_another(text: str, make_problem: MakeProblem) -> None:
    written = report_github([make_problem(found=text, path=f"data/{text}.yml")])
    assert len(re.split(r"[\r\n]", written)) == len(written.splitlines()) == 1
    command, properties, message = as_runner_reads(written)
    assert command == "error"
    assert set(properties) == {"file", "line", "col", "title"}
    if text.isprintable():
        assert text in message
        assert properties["file"] == f"data/{text}.yml"


def test_errors_come_before_warnings_and_each_stay_in_order(make_problem: MakeProblem) -> None:
    problems = [
        make_problem(line=1, severity=Severity.WARNING),
        make_problem(line=2),
        make_problem(line=3, severity=Severity.WARNING),
        make_problem(line=4),
    ]
    read = [as_runner_reads(line) for line in report_github(problems).splitlines()]
    assert [(command, properties["line"]) for command, properties, _ in read] == [
        ("error", "2"),
        ("error", "4"),
        ("warning", "1"),
        ("warning", "3"),
    ]


def test_what_github_does_not_show_is_announced(make_problem: MakeProblem) -> None:
    lines = report_github([make_problem(line=line) for line in range(1, 13)]).splitlines()
    assert len(lines) == 13
    assert lines[-1].startswith("::notice::12 lỗi, 0 cảnh báo. GitHub chỉ hiện 10 chỗ đầu")
    assert report_github([]) == ""
