"""Templates write the same as with Jinja's own environment."""

from __future__ import annotations

import jinja2
import pytest
from markupsafe import Markup, escape

from generator.render.environment import Environment

VALUES = ["<a href='x'>\"&\"</a>", "", "Đắk Lắk", Markup("<b>&amp;</b>"), 3, None, 1.5]
TEMPLATE = """{% macro twice(value, end="<") %}<i>{{ value }}{{ value }}{{ end }}</i>{% endmacro %}
{% for value in values %}{{ twice(value) }}{{ twice(value, end=">") }}{{ loop.index }}{% endfor %}
{% macro around() %}[{{ caller() }}]{% endmacro %}{% call around() %}<b>{{ "<" }}{% endcall %}
{% block more %}{{ twice("&" ~ values[0]) }}{{ call("'") }}{% endblock %}"""


@pytest.mark.parametrize("value", VALUES)
def test_every_value_is_escaped_as_markupsafe_does(value: object) -> None:
    assert Environment.write(value) == escape(value)


def test_templates_come_out_the_same() -> None:
    context = {"values": VALUES, "call": lambda text: f"<{text}>"}
    ours, jinjas = (
        kind(autoescape=True).from_string(TEMPLATE).render(context)
        for kind in (Environment, jinja2.Environment)
    )
    assert ours == jinjas


def test_subclasses_of_text_are_escaped() -> None:
    class Text(str):
        __slots__ = ()

    assert Environment.write(Text("<")) == "&lt;"
