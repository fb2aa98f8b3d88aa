"""The quick way of reading gives what the careful way gives, or leaves the file to it."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.load.plain import plain_content
from generator.load.source import read_source
from generator.sources import plain_data
from tests.bench.synthetic import write_record
from tests.conftest import PROJECT

RULES = sorted((PROJECT / "tests/rules").glob("*.yml"))


def agrees(data: bytes) -> bool:
    """Hold the two ways against each other; tell whether the quick one took the file."""
    quick = plain_content(data)
    if quick is not None:
        source = read_source("data/meetings/2024/x.yml", data)
        assert source.faults == []
        assert source.root is not None
        careful = plain_data(source.root)
        assert json.dumps(quick, ensure_ascii=False) == json.dumps(careful, ensure_ascii=False)
    return quick is not None


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_wrong_files_are_read_alike_or_left(path: Path) -> None:
    agrees(path.read_bytes())


def test_the_real_record_is_read_quickly_and_alike() -> None:
    files = sorted((PROJECT / "data").rglob("*.yml"))
    assert sum(agrees(path.read_bytes()) for path in files) > len(files) / 2


def test_an_invented_record_is_read_quickly_and_alike(tmp_path: Path) -> None:
    write_record(tmp_path, 30)
    files = sorted(tmp_path.rglob("data/**/*.yml"))
    assert all(agrees(path.read_bytes()) for path in files)


PIECES = st.sampled_from(
    [
        *"abđ:-#%&*!|>'\"{}[],? \n\t\\<~",
        *("a: ", "\n- ", "\n  ", "b: 06\n", "null", "a: b #c", "&x", "*x", "!!str ", "? k\n"),
        *('"\\u202e"', "e\u0301", "Ã¡", "&amp;", "<b>", "---\n", "...\n", "%YAML 1.1\n", "\r\n"),
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join))
@example("a: 1\na: 2\n")
@example("- ~\n-\n- null\n")
@example("a:\nb: ~\nc: '~'\nd: null\n")
@example("x: {a: [b, {c: d}], e: }\n")
@example("[" * 30 + "]" * 30)
@example("a: &b c\n")
@example("? [a]\n: b\n")
@example("- a\n--- \n- b\n")
def test_any_text_is_read_alike_or_left(text: str) -> None:
    agrees(text.encode())


LINES = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["", "", "  ", "  ", "    ", " ", "      "]),
        st.sampled_from(["", "", "- ", "-  ", "- - "]),
        st.sampled_from(["", "a:", "a: ", "b: ", "c_d: ", "a:b", "# ", "A: "]),
        st.sampled_from(
            [
                *("", "x", "x", "đ y", ">-", ">-", "|", "-1", "- 1", "~", "null", "'q'", '"q: r"'),
                *("x:", "x: y", "x #y", "x # y", "x ", "#", "'q' x", "[x]", ">-\n  z"),
                ">-\n    z\n  z",
            ]
        ),
        st.sampled_from(["\n", "\n", "\n", "\n\n", ""]),
    ),
)


@given(st.lists(LINES, max_size=8).map("".join))
@example("a: ~\n  b: c\n")
@example("a:\n- b: >-\n  c: d\n")
@example("a: >-\n  # b\n # c\n  d\n")
def test_lines_of_any_kind_are_read_alike_or_left(text: str) -> None:
    agrees(text.encode())
