"""Every file under tests/rules is wrong in one way, on the line that says so.

A file begins with ``# file: <path>``, where it is put into the synthetic project. A line that ends
in ``# expect: <rule>`` must get exactly that message; no other line may get any.
"""

import re
from collections.abc import Callable
from pathlib import Path
from pkgutil import iter_modules

import pytest

from generator.check import rules as rules_package
from generator.diagnostics import Diagnostic
from generator.settings import Settings
from tests.conftest import FIRST

CASES = sorted((Path(__file__).parent.parent / "rules").glob("*.yml"))
EXPECTED = re.compile(r"# expect: ([a-z-]+)$")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_fault_is_reported_on_its_line_and_nowhere_else(
    case: Path, project: Settings, problems: Callable[[], list[Diagnostic]]
) -> None:
    lines = case.read_text("utf-8").splitlines()
    target = project.root / lines[0].removeprefix("# file: ")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines) + "\n", "utf-8")
    expected = [
        (number, match[1])
        for number, line in enumerate(lines, 1)
        if (match := EXPECTED.search(line))
    ]
    found = problems()
    assert [(item.position.line, item.rule) for item in found] == expected
    assert all(item.position.path == lines[0].removeprefix("# file: ") for item in found)
    assert all(item.message.endswith(".") and item.hint for item in found)


def test_every_rule_has_a_case_that_breaks_it() -> None:
    modules = {module.name for module in iter_modules(rules_package.__path__)}
    assert {name.replace("_", "-") for name in modules} <= {
        match[1]
        for case in CASES
        for line in case.read_text("utf-8").splitlines()
        if (match := EXPECTED.search(line))
    }


def test_problems_of_all_files_come_together_and_sorted(
    edit: Callable[[str, str, str], None],
    problems: Callable[[], list[Diagnostic]],
) -> None:
    edit(FIRST, "value: 58.2", "value: 58,2")
    edit(FIRST, "due: 2023-12-31", "due: 2023-02-31")
    edit("data/registers/agencies.yml", "kind: ministry", "kind: bo")
    found = problems()
    assert [item.position for item in found] == sorted(item.position for item in found)
    assert [item.rule for item in found] == ["shape-number-form", "shape-date-form"] + [
        "shape-choice"
    ] * 2
