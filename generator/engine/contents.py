"""The table of contents of a page, by the theme's own partial."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from types import SimpleNamespace
from typing import Any

from generator.engine.shell import slot
from generator.engine.written import Heading

PARTIAL = "partials/toc.html"

Contents = Callable[[tuple[Heading, ...]], str]


def contents_of(environment: Any) -> Contents:
    """Give what renders tables of contents; few pages have one that no other has."""
    template = environment.get_template(PARTIAL)

    @cache
    def render(outline: tuple[Heading, ...]) -> str:
        return str(template.render(page=SimpleNamespace(toc=items(outline), meta={})))

    return render


def items(outline: Iterable[Heading]) -> list[SimpleNamespace]:
    """Nest headings as engines hand them to themes."""
    top = SimpleNamespace(level=0, children=[])
    above = [top]
    for level, words, anchor in outline:
        item = SimpleNamespace(title=words, url=f"#{anchor}", level=level, children=[])
        while above[-1].level >= level:
            above.pop()
        above[-1].children.append(item)
        above.append(item)
    return list(top.children)


PLACE = (Heading(2, slot("toc"), slot("toc")),)
"""Stands for any table; where it comes out, each page has its own."""
