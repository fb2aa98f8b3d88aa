"""Hostile and broken YAML: a located message, never a traceback."""

import pytest

from generator.load.nodes import compose_nodes
from generator.sources import plain_data


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", 3, 1),
        ("a: 1\nb:\n  - &x 1\n", "yaml-alias", 3, 5),
        ("a: &x [1]\nb: *x\n", "yaml-alias", 1, 4),
        ("a: !!python/object:os.system x\n", "yaml-tag", 1, 4),
        ("a: 1\n---\nb: 2\n", "yaml-documents", 2, 1),
        ("a: 1\n\tb: 2\n", "yaml-syntax", 2, 1),
        ("title: Họp: về dữ liệu\n", "yaml-syntax", 1, 11),
        ('a: "không đóng\nb: 2\n', "yaml-syntax", 3, 1),
        ("? [a, b]\n: 1\n", "yaml-key", 1, 3),
        ("", "file-empty", 1, 1),
        ("# chỉ có chú thích\n", "file-empty", 1, 1),
        ("a: \x00\n", "yaml-syntax", 1, 1),
    ],
)
def test_each_fault_is_named_where_it_stands(text: str, rule: str, line: int, column: int) -> None:
    faults = compose_nodes("data/x.yml", text).faults
    assert [(item.rule, item.position.line, item.position.column) for item in faults] == [
        (rule, line, column)
    ]


@pytest.mark.parametrize(
    "text", ["[" * 5000, "{a: " * 5000, "- " * 5000, "a:\n" + "  - - - " * 900]
)
def test_a_file_nested_without_end_is_refused_before_it_costs_anything(text: str) -> None:
    assert {item.rule for item in compose_nodes("x", text).faults} <= {"yaml-depth", "yaml-syntax"}
    assert compose_nodes("x", text).root is None


def test_scalars_stay_the_text_that_stands_in_the_file() -> None:
    """YAML's own guesses would make these False, 750, 6 and 1.146."""
    source = compose_nodes("x", "a: no\nb: 12:30\nc: 06\nd: 1.146\ne:\nf: '~'\n")
    assert source.root is not None
    assert plain_data(source.root) == {"a": "no", "b": "12:30", "c": "06", "d": "1.146", "f": "~"}
