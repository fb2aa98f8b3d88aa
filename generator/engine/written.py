"""Reads a generated Markdown file: its front matter, and the HTML that it becomes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import NamedTuple

_FRONT = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r'(title|description|record|search_facts): (".*")')
_HIDE = re.compile(r"hide:\n(?:  - [a-z]+\n?)+")
_HEADING = re.compile(r"^(##+) ([\w ,.;/()–-]+) \{#([a-z0-9-]+)\}$(?:\n\n)?", re.MULTILINE)
_LIKE_HEADING = re.compile(r"^#", re.MULTILINE)
_BLANK = re.compile(r"(?<=\n) +\n")
_GAP = re.compile(r"\n{3,}")


class Heading(NamedTuple):
    """Depth (2 for a part of a page), words and id."""

    level: int
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Written:
    """One file: its front matter as the engine reads it, and its Markdown."""

    fields: dict[str, str]
    hidden: str
    body: str

    @property
    def is_plain(self) -> bool:
        """Whether it is nothing but HTML and headings, so that no Markdown has to be read."""
        others = len(_LIKE_HEADING.findall(self.body)) - len(_HEADING.findall(self.body))
        return self.body.startswith("<") and not others

    @property
    def outline(self) -> tuple[Heading, ...]:
        """The headings, where the page shows a table of them."""
        if "- toc" in self.hidden:
            return ()
        return tuple(
            Heading(len(depth), words, anchor)
            for depth, words, anchor in _HEADING.findall(self.body)
        )


def read_written(text: str) -> Written | None:
    """Read a file; None where it is not of the form in which the generator writes most pages."""
    front = _FRONT.match(text)
    if front is None:
        return None
    fields, hidden = {}, ""
    for part in re.split(r"\n(?! )", front[1]):
        if match := _FIELD.fullmatch(part):
            fields[match[1]] = str(json.loads(match[2]))
        elif _HIDE.fullmatch(part):
            hidden = part
        else:
            return None
    written = Written(fields, hidden, _BLANK.sub("\n", text[front.end() :].strip("\n")))
    return written if written.is_plain else None


def html_of(body: str, permalink_title: str) -> str:
    """Give the HTML that Python-Markdown makes of a plain body."""

    def heading(match: re.Match[str]) -> str:
        level, words, anchor = len(match[1]), match[2], match[3]
        return _heading(level, words, anchor, permalink_title)

    return _HEADING.sub(heading, _GAP.sub("\n\n", body))


def _heading(level: int, words: str, anchor: str, title: str) -> str:
    link = f'<a class="headerlink" href="#{anchor}" title="{title}">&para;</a>'
    return f'<h{level} id="{anchor}">{words}{link}</h{level}>\n'
