"""Looks at the scalars of a file: HTML, escapes, and the ``#`` that cuts a text off."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.load.characters import Odd, odd_kind
from generator.quoting import in_quotes, name_of_character, quoted

MARKUP = re.compile(r"<[A-Za-z/!?]")
_TAG = re.compile(r"<[^<>\n]{1,40}>?")
ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,8}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,6});")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_SHORT = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "v": "\v", "f": "\f", "N": "\x85"} | {
    "_": "\xa0", "L": "\u2028", "P": "\u2029"
}  # fmt: skip
CUT_OFF = re.compile(r"[ \t]+#(?=[^\s#!])[^\n]*")
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[^\n]*", re.MULTILINE)


class Span(NamedTuple):
    """A scalar in the text: from where to where, in which style, and what the parser read."""

    start: int
    end: int
    style: str
    value: str


def scalar_faults(text: str, span: Span) -> Iterator[Odd]:
    """Find what is wrong inside one scalar, or right behind it."""
    if span.style == '"' and "\\" in text[span.start : span.end]:
        yield from _escapes(text, span)
    if "<" in span.value and MARKUP.search(span.value):
        match = MARKUP.search(text, span.start, span.end)
        place = match.start() if match else span.start
        tag = _TAG.match(text, place)
        yield Odd("text-markup", place, {"found": quoted(tag[0] if tag else span.value, 40)})
    if "&" in span.value:
        yield from _entity(text, span)
    if not span.style and span.end > span.start and (cut := CUT_OFF.match(text, span.end)):
        place = text.index("#", span.end)
        right = in_quotes(text[span.start : cut.end()].rstrip())
        yield Odd("yaml-hash", place, {"right": quoted(right, 120)})


def _escapes(text: str, span: Span) -> Iterator[Odd]:
    seen: set[str] = set()
    for match in _ESCAPE.finditer(text, span.start, span.end):
        digits = match[1] or match[2] or match[3]
        char = chr(int(digits, 16)) if digits else _SHORT.get(match[4], "")
        rule = odd_kind(char) if char else None
        if rule and rule not in seen:
            seen.add(rule)
            name = name_of_character(char)
            yield Odd(rule, match.start(), {"found": name, "right": quoted(char)})


def _entity(text: str, span: Span) -> Iterator[Odd]:
    match = ENTITY.search(text, span.start, span.end)
    right = html.unescape(match[0]) if match else ""
    if match and right != match[0]:
        shown = right if right.isprintable() and right.strip() else " "
        yield Odd("text-entity", match.start(), {"found": match[0], "right": shown})


def comments(text: str, spans: list[Span]) -> list[tuple[int, int]]:
    """Find the comments: what follows a ``#`` outside every scalar."""
    found: list[tuple[int, int]] = []
    begin = 0
    for start, end in [*((span.start, span.end) for span in spans), (len(text), len(text))]:
        found += [match.span() for match in _COMMENT.finditer(text, begin, start)]
        begin = max(begin, end)
    return found
