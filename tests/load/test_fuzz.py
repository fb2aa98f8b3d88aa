"""Any bytes at all: no traceback, and every problem has a place inside its file."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import recheck
from generator.settings import Settings
from tests.conftest import FIRST, SAMPLE

RECORDS = sorted(path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*.yml"))
FIXED = settings(
    derandomize=True,
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
SNIPPETS = [
    *("\t", ": ", " #", "- ", '"', "'", "[", "{", "|", ">", "&a", "*a", "!x", "%", "@", "~", "\\"),
    *("\u00a0", "\u200b", "\u202e", "\u0323", "\r", "\0", "\ue000", "\ufeff", "５", "<b>", "&amp;"),
    *(
        "31/02/2024",
        "1.146",
        "58,2",
        "null",
        "---\n",
        "...\n",
        "á»™",
        "\u2028",
        "\x85",
        "\u0301" * 9,
    ),
]


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, bytes]:
    """A valid record after a few accidents: of bytes, of lines, of pasting."""
    path = draw(st.sampled_from(RECORDS))
    data = (SAMPLE / path).read_bytes()
    for _ in range(draw(st.integers(1, 4))):
        lines = data.split(b"\n")
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["flip", "drop", "twice", "indent", "paste", "join", "swap"])):
            case "flip":
                place = draw(st.integers(0, max(0, len(data) - 1)))
                data = data[:place] + draw(st.binary(min_size=1, max_size=3)) + data[place + 1 :]
                continue
            case "drop":
                del lines[at]
            case "twice":
                lines.insert(at, lines[at])
            case "indent":
                lines[at] = b" " * draw(st.integers(0, 7)) + lines[at].lstrip()
            case "paste":
                text = lines[at].decode("utf-8", "replace")
                place = draw(st.integers(0, len(text)))
                text = text[:place] + draw(st.sampled_from(SNIPPETS)) + text[place:]
                lines[at] = text.encode()
            case "join":
                lines[at : at + 2] = [b" ".join(lines[at : at + 2])]
            case _:
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
        data = b"\n".join(lines)
    return path, data


def check_anything(project: Settings, path: str, data: bytes) -> None:
    target = project.root / path
    before = target.read_bytes()
    files = snapshot(project.root, but=target)
    target.write_bytes(data)
    try:
        for problem in recheck.check(project):
            place = problem.position
            assert problem.message("vi").endswith((".", "?"))
            assert problem.hint("en").endswith((".", "?"))
            assert is_inside(project.root / place.path, place.line, place.column)
        assert snapshot(project.root, but=target) == files
        assert target.read_bytes() == data
    finally:
        target.write_bytes(before)


def is_inside(path: Path, line: int, column: int) -> bool:
    """Tell whether a place lies in a file; one past the end of a line counts."""
    text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
    lines = re.split("\r\n|\r|\n", text)
    return 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1


def snapshot(root: Path, but: Path) -> dict[str, int]:
    found = (Path(parent) / name for parent, _, names in os.walk(root) for name in names)
    return {
        str(path): path.stat().st_mtime_ns
        for path in found
        if path != but and ".cache" not in path.parts
    }


@FIXED
@given(record=mutated())
def test_a_damaged_record_is_reported_in_its_place(
    project: Settings, record: tuple[str, bytes]
) -> None:
    check_anything(project, *record)


@FIXED
@given(data=st.binary(max_size=300))
def test_random_bytes_are_reported(project: Settings, data: bytes) -> None:
    check_anything(project, FIRST, data)


@FIXED
@given(
    text=st.text(
        st.sampled_from("ab: -#\"'[]{},|>&*!%@\\\t\n\r\u00a0\u200b\u0301é1./<;"), max_size=60
    )
)
def test_random_yaml_is_reported(project: Settings, text: str) -> None:
    check_anything(project, FIRST, text.encode())


@pytest.mark.parametrize("path", RECORDS)
def test_a_sound_record_has_no_problem(project: Settings, path: str) -> None:
    check_anything(project, path, (SAMPLE / path).read_bytes())
    assert recheck.check(project) == []
