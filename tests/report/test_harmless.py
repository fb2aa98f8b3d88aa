"""Text of a pull request means nothing to GitHub: no mention, link, picture, heading or tag."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.report.harmless import address_below, literal, prose

HOSTILE = [
    "@admin xem #12 và GH-34, o/r#5, o/r@a1b2c3d",
    "&#64;admin &commat;admin &num;12",
    "[bấm đây](https://lua-dao.example) ![](https://anh.example/a.png)",
    "<img src=x onerror=alert(1)> <!-- ban-tin-kiem-tra --> </details>",
    "https://x.example www.x.example a@b.example mailto:a@b.example",
    "a\n\n# Tiêu đề\n- mục\n1. mục\n> trích\n---\n    mã",
    "```\nmã\n``` `a`` b``` ~~~ | a | b |",
    "*đậm* __đậm__ ~~gạch~~ $x$ :tada: \\@admin \\` `@admin`",
    "a1b2c3d4e5f6 deadbeef 1234567",
    "\u202eđảo\u2066 \u200b@\u200badmin \x00\x1b[31m",
    "＠admin @\u0301admin",
]
CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
ORDINARY = re.compile(r"[\w ()“”‘’,.;:?!…/%-]*")
MEANT = re.compile(r"www\.|[a-zA-Z]/|:\w|[0-9a-fA-F]{7}|^\s", re.ASCII)


def outside_code(markdown: str) -> str:
    """Leave out the code spans as CommonMark finds them: closed by as many backticks as opened."""
    return CODE.sub("…", markdown)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    for markdown in (prose(text), literal(text)):
        rest = outside_code(markdown)
        assert ORDINARY.fullmatch(rest), rest
        assert not MEANT.search(rest), rest


@given(st.text(st.characters() | st.sampled_from("`@#<>[]()!*_&:/.\n\\ a1"), max_size=80))
def test_any_text_stays_text(text: str) -> None:
    for markdown in (prose(text), literal(text)):
        assert "\n" not in markdown
        rest = outside_code(markdown)
        assert "_" not in rest
        assert ORDINARY.fullmatch(rest), rest
        assert not MEANT.search(rest), rest


def test_ordinary_sentences_read_as_they_are() -> None:
    text = "Máy không đọc được “mai”: ngày 12/7/2023 có 58,2% (hơn 1.146), đúng không?"
    assert prose(text) == text
    assert prose("Không có trường population_2020 @ đây.") == (
        "Không có trường `population_2020` `@` đây."
    )
    assert prose("Viết “a_b”, (2023-Q3) hoặc 2023-07-12.") == (
        "Viết “`a_b`”, (`2023-Q3`) hoặc 2023-07-12."
    )
    assert literal("data/a.yml") == "`data/a.yml`"
    assert prose("") == literal("  \n") == ""


def test_long_text_is_cut() -> None:
    assert prose("chữ " * 1000, 20) == "chữ chữ chữ chữ chữ…"
    assert len(literal("`" * 5000, 50)) < 160


@pytest.mark.parametrize("path", ["../x", "a/../../x", "/etc", "a//b", ".", "", "a/./b"])
def test_no_path_leads_out_of_the_repository(path: str) -> None:
    assert address_below("https://github.com/o/r/blob/a", path) == ""


def test_a_path_is_encoded_whatever_it_holds() -> None:
    url = address_below("https://h/b/", "data/a b)(é\n#<>[]?%2e.yml", "#L3")
    assert url == "https://h/b/data/a%20b%29%28%C3%A9%0A%23%3C%3E%5B%5D%3F%252e.yml#L3"
