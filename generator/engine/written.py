"""Reads a generated Markdown file: its front matter, and the HTML that it becomes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import NamedTuple

_FRONT = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r'(title|description|record|search_facts|feed|card|moved_to): (".*")')
_HIDE = re.compile(r"hide:\n(?:  - [a-z]+\n?)+")
_NEXT_FIELD = re.compile(r"\n(?! )")
_HEADING = re.compile(r"\n(##+) ([\w ,.;/()–-]+) \{#([a-z0-9-]+)\}(?:\n(?=\n)|(?=\n|$))")
_BLANK = re.compile(r"\n +(?=\n)")
_GAP = re.compile(r"\n{3,}")


class Heading(NamedTuple):
    """Depth (2 for a part of a page), words and id."""

    level: int
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Front:
    """The front matter as the engine reads it, and where it ends."""

    fields: dict[str, str]
    hidden: str
    end: int


def look_of(text: str) -> str | None:
    """Name what the front matter of a page holds: pages that hold the same look the same.

    Args:
        text: the file, or the beginning of it.

    Returns:
        The names of its fields and what it hides; None where its front matter does not end.
    """
    end = text.find("\n---\n")
    if end < 0 or not text.startswith("---\n"):
        return None
    return "|".join([line.partition(":")[0] for line in text[4:end].split("\n")])


def read_front(text: str) -> Front | None:
    """Read the front matter of a page that is nothing but HTML and headings.

    Args:
        text: the file, or the beginning of it.

    Returns:
        None where it is not of the form in which the generator writes such pages.
    """
    front = _FRONT.match(text)
    if front is None:
        return None
    fields, hidden = {}, ""
    for part in _NEXT_FIELD.split(front[1]):
        if match := _FIELD.fullmatch(part):
            fields[match[1]] = str(json.loads(match[2]))
        elif _HIDE.fullmatch(part):
            hidden = part
        else:
            return None
    return Front(fields, hidden, front.end())


def body_of(text: str, front: Front) -> str:
    """Give the Markdown as Python-Markdown sees it: without white space that says nothing."""
    body = _BLANK.sub("\n", text[front.end :].strip("\n"))
    return _GAP.sub("\n\n", body) if "\n\n\n" in body else body


def outline_of(body: str, front: Front) -> tuple[Heading, ...]:
    """The headings, where the page shows a table of them."""
    if "- toc" in front.hidden:
        return ()
    found = _HEADING.findall(body)
    return tuple(Heading(len(depth), words, anchor) for depth, words, anchor in found)


def html_of(body: str, permalink_title: str) -> str:
    """Give the HTML that Python-Markdown makes of HTML and headings."""

    def heading(match: re.Match[str]) -> str:
        level, words, anchor = len(match[1]), match[2], match[3]
        link = f'<a class="headerlink" href="#{anchor}" title="{permalink_title}">&para;</a>'
        return f'\n<h{level} id="{anchor}">{words}{link}</h{level}>'

    return _HEADING.sub(heading, body)
