"""What holds of every file: one run is enough, nothing else changes, nothing is raised."""

import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.fix import fix_text
from tests.conftest import PROJECT, SAMPLE

MEETING = "data/meetings/2023/2023-07-12-hop.yml"
FILES = {
    path.relative_to(root).as_posix(): path
    for root in (SAMPLE, PROJECT)
    for folder in ("meetings", "registers")
    for path in sorted((root / "data" / folder).rglob("*.yml"))
}
TEXTS = [(name, path.read_text("utf-8")) for name, path in FILES.items()]
BITS = [
    "\u00a0", "\t", "\r", "\r\n", " #", "#", ": ", ":", "\n", "\n\n", "- ", "'", '"', "{", "}", "[",
    "]", "|", ">", "%", "@", "e\u0302\u0301", "\ufeff", "１", "\u2028", "\x85", "58,2", "12/7/2023",
    "&a", "*a", "!x", "---\n", "title: a: b\n", "date: 2023\n", "# c\n", "\x02", "\0", "😀",
    "\u2000",
]  # fmt: skip
NARROW = {ord("０") + digit: ord("0") + digit for digit in range(10)}
few = settings(derandomize=True, max_examples=80, deadline=None)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, str]:
    """A stretch of a file that is there, with a few characters put in or taken out."""
    name, text = draw(st.sampled_from(TEXTS))
    lines = text.split("\n")
    start = draw(st.integers(0, len(lines) - 1))
    text = "\n".join(lines[start : start + draw(st.integers(1, 40))])
    for bit in draw(st.lists(st.sampled_from(BITS), max_size=5)):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + bit + text[place + draw(st.integers(0, 2)) :]
    return name, text


@pytest.mark.parametrize("path", FILES.values(), ids=lambda path: path.name)
def test_a_right_file_stays_byte_for_byte(path: Path) -> None:
    root = SAMPLE if path.is_relative_to(SAMPLE) else PROJECT
    data = path.read_bytes()
    assert fix_text(path.relative_to(root).as_posix(), data) == data


@few
@given(damaged())
def test_one_run_is_enough(case: tuple[str, str]) -> None:
    name, text = case
    once = fix_text(name, text.encode())
    assert fix_text(name, once) == once


@few
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_taken(data: bytes) -> None:
    once = fix_text(MEETING, data)
    assert fix_text(MEETING, once) == once


@few
@given(st.data())
def test_harm_done_to_a_right_file_is_undone_exactly(data: st.DataObject) -> None:
    """Where each line is damaged in a way that has one right answer, the old bytes come back."""
    name, text = data.draw(st.sampled_from(TEXTS))
    lines = text.split("\n")
    ways = st.sampled_from([nothing, trail, harden, decompose, widen])
    for number in data.draw(st.sets(st.integers(0, len(lines) - 2), max_size=12)):
        lines[number] = data.draw(ways)(lines[number])
    end = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
    mark = data.draw(st.sampled_from(["", "\ufeff"]))
    assert fix_text(name, (mark + end.join(lines)).encode()) == text.encode()


def nothing(line: str) -> str:
    return line


def trail(line: str) -> str:
    return f"{line} \t\u00a0"


def harden(line: str) -> str:
    """Put a hard space between words; not after a comment's sign, which would need the space."""
    return "\u00a0".join(line.rsplit(" ", 1)) if " " in line.strip("- #") else line


def decompose(line: str) -> str:
    return line.replace("ộ", "o\u0323\u0302").replace("ế", "e\u0302\u0301")


def widen(line: str) -> str:
    return line.translate({narrow: wide for wide, narrow in NARROW.items()})


@few
@given(damaged())
def test_what_yaml_read_before_it_reads_the_same(case: tuple[str, str]) -> None:
    """A readable file keeps its structure and its words; only dates and numbers are rewritten."""
    name, text = case
    before = shape(text)
    if before is not None and not any(
        mark in text for mark in ("\u00a0", "\u2000", "58,2", "12/7")
    ):
        after = shape(fix_text(name, text.encode()).decode())
        assert sorted(after or []) == sorted(before)


def shape(text: str) -> list[str] | None:
    """What a text says to YAML, apart from white space, composition and width of digits."""
    text = unicodedata.normalize("NFC", text.removeprefix("\ufeff").translate(NARROW))
    try:
        events = list(yaml.parse(text, Loader=yaml.SafeLoader))
    except (yaml.YAMLError, ValueError):
        return None
    return [
        type(event).__name__ + " ".join(getattr(event, "value", "").split()) for event in events
    ]
