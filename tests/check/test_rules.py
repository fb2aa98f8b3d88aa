"""The corpus: every file under tests/rules is wrong, and says itself where and how.

The first line is ``# file: <path>``: where the file is put into the synthetic project. A line that
ends in ``# expect: <rule>:<column>`` (several parted by blanks) must get exactly these messages.
Where a comment on the line would change what is wrong with it, ``# expect-at: <line>:<column>
<rule>`` stands below the first line instead; where a file cannot hold a comment at all, such lines
stand in ``<name>.yml.expect`` beside it, its first line included. No other message may come. Where
the day of the check matters, ``# checked-on: <day>`` is the second line.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import recheck
from generator.check import RULEBOOK
from generator.diagnostics import Diagnostic
from generator.settings import Settings
from tests.conftest import FIRST

HERE = Path(__file__).parent
CASES = sorted((HERE.parent / "rules").glob("*.yml"))
INLINE = re.compile(r"# expect: (.+)$")
CHECKED_ON = re.compile(rb"^# checked-on: (\S+)$", re.MULTILINE)
HEADER = re.compile(r"# expect-at: (\d+):(\d+) ([a-z-]+)$")
Expected = tuple[int, int, str]


def read_case(case: Path) -> tuple[str, list[Expected]]:
    """Where a case belongs, and what it expects, sorted by place."""
    beside = case.with_name(case.name + ".expect")
    text = beside.read_text("utf-8") if beside.exists() else case.read_bytes().decode("latin-1")
    lines = text.replace("\r\n", "\n").split("\n")
    expected: list[Expected] = []
    for number, line in enumerate(lines, 1):
        if match := HEADER.search(line):
            expected.append((int(match[1]), int(match[2]), match[3]))
        elif match := INLINE.search(line):
            for item in match[1].split():
                rule, _, column = item.partition(":")
                expected.append((number, int(column), rule))
    return lines[0].removeprefix("# file: "), sorted(expected)


def set_day(case: Path, project: Settings) -> Settings:
    """The project, to be checked on the day that a case wants."""
    match = CHECKED_ON.search(case.read_bytes())
    return replace(project, build_date=date.fromisoformat(match[1].decode())) if match else project


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_fault_is_reported_at_its_place_and_nothing_else_is(
    case: Path, project: Settings
) -> None:
    path, expected = read_case(case)
    target = project.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(case.read_bytes())
    found = recheck.check(set_day(case, project))
    assert expected
    assert [
        (item.position.line, item.position.column, item.rule.name) for item in found
    ] == expected
    assert {item.position.path for item in found} == {path}
    for item in found:
        for language in ("vi", "en"):
            assert item.message(language).endswith((".", "?"))
            assert item.hint(language).endswith((".", "?"))


def test_every_rule_has_a_case_that_breaks_it() -> None:
    """Faults of a file as such (a link, its size) cannot be one file: tests/load makes those."""
    broken = {rule for case in CASES for *_, rule in read_case(case)[1]}
    made = "".join(path.read_text("utf-8") for path in (HERE.parent / "load").glob("test_*.py"))
    assert {name for name in set(RULEBOOK) - broken if f'"{name}"' not in made} == set()


def test_codes_are_unique_and_of_one_form() -> None:
    codes = [rule.code for rule in RULEBOOK.values()]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"BT[1-9]\d\d", code) for code in codes)


def test_problems_of_all_files_come_together_and_sorted(
    edit: Callable[[str, str, str], None],
    problems: Callable[[], list[Diagnostic]],
) -> None:
    edit(FIRST, "value: 58.2", "value: 58,2")
    edit(FIRST, "due: 2023-12-31", "due: 2023-02-31")
    edit("data/registers/agencies.yml", "kind: ministry", "kind: bo")
    found = problems()
    assert [item.position for item in found] == sorted(item.position for item in found)
    assert [item.rule.name for item in found] == [
        "number-comma",
        "date-calendar",
        "choice-unknown",
        "choice-unknown",
    ]
