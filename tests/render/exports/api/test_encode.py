"""JSON says what the record says, digit for digit, and refuses what it could only say roughly."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from generator.dates import parse_partial_date
from generator.records.registers import DocumentKind
from generator.render.exports.api.encode import Json, before, braced, encode


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "null"),
        (True, "true"),
        (0, "0"),
        (Decimal("43.50"), "43.50"),
        (Decimal("1E+3"), "1000"),
        (date(2023, 7, 12), '"2023-07-12"'),
        (parse_partial_date("2023-S1"), '"2023-S1"'),
        ('Họp "một"\n', '"Họp \\"một\\"\\n"'),
        (DocumentKind.LAW, json.dumps(DocumentKind.LAW.value)),
        ((), "[]"),
        ([Json("{}"), ("a", None)], '[{},["a",null]]'),
    ],
)
def test_each_kind_of_value_has_its_form(value: object, written: str) -> None:
    assert encode(value) == written


def test_an_object_is_made_of_lines_that_are_written_already() -> None:
    assert braced([before("một") + encode(1), before("b") + encode("c")]) == '{"một":1,"b":"c"}'


@pytest.mark.parametrize("value", [0.5, {"a": 1}, {1}, object(), b"a"])
def test_what_has_no_exact_form_is_an_error(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)
