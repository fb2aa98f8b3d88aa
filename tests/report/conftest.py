"""Made-up problems, so that reports are tested apart from the rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.diagnostics import Diagnostic, Fault, Position, Rule, Say, Severity

MakeProblem = Callable[..., Diagnostic]


@pytest.fixture
def make_problem() -> MakeProblem:
    def make(
        found: str = "58,2", path: str = "data/meetings/2023/a.yml", line: int = 7,
        severity: Severity = Severity.ERROR,
    ) -> Diagnostic:  # fmt: skip
        rule = Rule(
            code="BT901", name="quy-tac-thu", severity=severity,
            message=Say("Máy không đọc được “{found}”.", "Cannot read “{found}”."),
            hint=Say("Viết số có dấu chấm.", "Write a point."),
            title="Số, có dấu: phẩy", what="", why="", bad="", good="",
        )  # fmt: skip
        return Diagnostic(Fault(Position(path, line, 3), rule.name, {"found": found}), rule)

    return make
