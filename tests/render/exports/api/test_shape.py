"""v1 only grows: what a program may rely on is there as long as v1 is."""

from tests.render.exports.api import shape

RENEW = "run: .venv/bin/python -m tests.render.exports.api.shape"


def test_nothing_that_programs_rely_on_has_vanished_or_changed_its_type() -> None:
    assert shape.vanished() == [], "a field or file of v1 was removed, renamed or retyped"


def test_what_is_new_is_written_down_as_a_promise() -> None:
    assert shape.added() == [], RENEW
