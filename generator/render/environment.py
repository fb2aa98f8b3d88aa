"""Jinja with a shorter way through what templates do hundreds of times a page.

Jinja makes a ``Markup`` of each piece that it writes, only to join it with the others, asks each
function that is called whether it wants to know the context, and looks for an attribute that is not
there among the keys of a mapping. Without that a page takes a quarter less.
"""

from __future__ import annotations

from typing import Any

import jinja2
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Getattr
from jinja2.runtime import Context
from markupsafe import Markup, escape
from markupsafe import _escape_inner as escape_text  # type: ignore[attr-defined]


class _Context(Context):
    def call(
        self,
        called: Any,
        /,
        *args: Any,
        _loop_vars: Any = None,
        _block_vars: Any = None,
        **named: Any,
    ) -> Any:
        """Call a macro or function; none of ours asks for the context."""
        return called(*args, **named)


class _Compiler(CodeGenerator):
    """Writes ``environment.write(value)`` for ``escape(value)``, and attributes as Python does."""

    def visit_Getattr(self, node: Getattr, frame: Frame) -> None:  # noqa: N802
        """Write ``thing.name``; one that is not there is an error, as an undefined name is."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_child_pre(self, *_: Any) -> None:
        self.write("environment.write(")


class Environment(jinja2.Environment):
    """Jinja's, for templates that escape always and everything."""

    context_class = _Context
    code_generator_class = _Compiler

    @staticmethod
    def write(value: object) -> str:
        """Escape what a template writes."""
        if type(value) is str:
            return escape_text(value)
        return value if type(value) is Markup else escape(value)
