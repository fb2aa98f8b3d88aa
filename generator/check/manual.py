"""Reads a rule out of its module: constants and the docstring that is its page."""

from __future__ import annotations

import inspect
import re
from types import ModuleType

from generator.diagnostics import Rule, Severity

_PAGE = re.compile(
    r"(?P<title>[^\n]+)\.\n\n(?P<what>.+?)\n\n"
    r"Vì sao: (?P<why>.+?)\n\n"
    r"Sai:\n\n(?P<bad>    .+?)\n\nĐúng:\n\n(?P<good>    .+)",
    re.DOTALL,
)


def read_rule(module: ModuleType) -> Rule:
    """Build the rule that a module describes.

    Raises:
        ValueError: the docstring lacks a part of the page.
    """
    page = _PAGE.fullmatch(inspect.getdoc(module) or "")
    if page is None:
        raise ValueError(f"{module.__name__}: the docstring is not a page of the rule book")
    return Rule(
        code=module.CODE,
        name=module.__name__.rpartition(".")[2].replace("_", "-"),
        severity=getattr(module, "SEVERITY", Severity.ERROR),
        message=module.MESSAGE,
        hint=module.HINT,
        title=page["title"],
        what=_paragraphs(page["what"]),
        why=_paragraphs(page["why"]),
        bad=inspect.cleandoc(page["bad"]),
        good=inspect.cleandoc(page["good"]),
    )


def _paragraphs(text: str) -> str:
    """Join the lines of each paragraph; a blank line parts paragraphs."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))
