"""Hostile and broken YAML: a located message, never a traceback."""

import pytest

from generator.load.source import MAX_FAULTS, compose_nodes
from generator.sources import plain_data


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", 3, 1),
        ("a: 1\nb:\n  - &x 1\n", "yaml-alias", 3, 5),
        ("a: &x [1]\nb: *x\n", "yaml-alias", 1, 4),
        ("a: !!python/object:os.system x\n", "yaml-tag", 1, 4),
        ("a: 1\n---\nb: 2\n", "yaml-documents", 2, 1),
        ("a: 1\n\tb: 2\n", "yaml-tab", 2, 1),
        ("title: Họp: về dữ liệu\n", "yaml-colon", 1, 11),
        ('a: "không đóng\nb: 2\n', "yaml-quote", 1, 4),
        ("? [a, b]\n: 1\n", "yaml-key", 1, 3),
        ("", "file-empty", 1, 1),
        ("# chỉ có chú thích\n", "file-empty", 1, 1),
        ("a: x\x00\n", "text-control", 1, 5),
        ("a: 1\n%TAG ! x\n", "yaml-directive", 2, 1),
        ("- a\n" * 20_001, "yaml-size", 20_000, 3),
        ("x: " + "y" * 1100 + ": z\n", "yaml-colon", 1, 1104),
    ],
)
def test_each_fault_is_named_where_it_stands(text: str, rule: str, line: int, column: int) -> None:
    faults = compose_nodes("data/x.yml", text).faults
    assert [(item.rule, item.position.line, item.position.column) for item in faults] == [
        (rule, line, column)
    ]


@pytest.mark.parametrize(
    "text", ["[" * 5000, "{a: " * 5000, "- " * 5000, "a:\n" + "  - - - " * 900, "? " * 5000]
)
def test_a_file_nested_without_end_is_refused_before_it_costs_anything(text: str) -> None:
    source = compose_nodes("x", text)
    assert {item.rule for item in source.faults} <= {"yaml-depth", "yaml-key"}
    assert source.root is None


@pytest.mark.parametrize(
    "text",
    [
        "a\u200b" * 80_000,
        "\u0301\u0323" * 100_000,
        "- Há»™i\n" * 30_000,
        "%TAG !a! x\n" * 40_000,
        "a: 1\n...\n" + "%TAG !a! x\n" * 40_000,
        'a: "x\n' * 60_000,
        "a: b: c\n" * 60_000,
        "a: " + "<b" * 200_000,
        "a: '" + "&amp;" * 80_000 + "'",
        "a #b\n" * 80_000,
        "a: 1\n" * 20_000,
    ],
)
def test_a_file_that_is_wrong_everywhere_gets_a_bounded_number_of_messages(text: str) -> None:
    faults = compose_nodes("x", text).faults
    assert 0 < len(faults) <= MAX_FAULTS + 1


def test_scalars_stay_the_text_that_stands_in_the_file() -> None:
    """YAML's own guesses would make these False, 750, 6 and 1.146."""
    source = compose_nodes("x", "a: no\nb: 12:30\nc: 06\nd: 1.146\ne:\nf: '~'\n")
    assert source.root is not None
    assert plain_data(source.root) == {"a": "no", "b": "12:30", "c": "06", "d": "1.146", "f": "~"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: vi\u00ea\u0323n", "vi\u1ec7n"),
        ("a: Báo\u00a0Thử", "Báo Thử"),
        ("a: Báo\u200b Thử", "Báo Thử"),
        ("a: ５８", "58"),
        ("a: Ðề án", "Đề án"),
        ("a:\u00a0b", "b"),
        ("a\u200b: b", "b"),
        ('a: "b\\u200bc"', "bc"),
    ],
)
def test_a_reported_character_causes_no_second_fault(text: str, value: str) -> None:
    """What was found while reading is mended for the checks that follow."""
    source = compose_nodes("x", text)
    assert len(source.faults) == 1
    assert source.root is not None
    assert plain_data(source.root) == {"a": value}


def test_comments_may_hold_what_texts_may_not() -> None:
    text = "# ghi\u00a0chú ５ vi\u00ea\u0323n\na: b # Há»™i\u00a0x\n"
    assert compose_nodes("x", text).faults == []


def test_what_is_hidden_is_reported_in_comments_too() -> None:
    """A mark that turns the direction can make a comment look like a value, and the reverse."""
    faults = compose_nodes("x", "a: b # \u202eẩn\n").faults
    assert [item.rule for item in faults] == ["text-invisible"]
