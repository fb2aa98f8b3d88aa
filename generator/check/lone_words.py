"""Finds fields of free text that hold nothing but one of certain words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from generator.diagnostics import Position
from generator.records.collection import Entry, Records
from generator.records.fields import field_at, marks_of
from generator.records.types import READ_TEXT, Record
from generator.sources import ListNode, Loc, MapNode, Node, ScalarNode


class LoneWord(NamedTuple):
    """A word, where it stands, and what the field is called."""

    position: Position
    field: str
    text: str


def lone_words(records: Records, words: Collection[str]) -> Iterator[LoneWord]:
    """Look at every plain scalar; ``words`` are in lower case."""
    for entry in records.entries():
        node: Node | None = entry.source.root
        for step in entry.loc:
            if isinstance(node, ListNode) and isinstance(step, int):
                node = node.items[step]
        for loc, scalar in _scalars(node, (), words) if node else ():
            yield from _in_text(entry, loc, scalar)


def _scalars(node: Node, loc: Loc, words: Collection[str]) -> Iterator[tuple[Loc, ScalarNode]]:
    if isinstance(node, ListNode):
        for number, item in enumerate(node.items):
            yield from _scalars(item, (*loc, number), words)
    elif isinstance(node, MapNode):
        for name, (_, value) in node.entries.items():
            yield from _scalars(value, (*loc, name), words)
    elif node.plain and node.text.lower() in words:
        yield loc, node


def _in_text(entry: Entry[Record], loc: Loc, scalar: ScalarNode) -> Iterator[LoneWord]:
    info = field_at(type(entry.record), loc)
    if info and READ_TEXT in marks_of(info):
        field = f"“{loc[-1]}” ({info.title})" if isinstance(loc[-1], str) else f"({info.title})"
        yield LoneWord(Position(entry.source.path, scalar.line, scalar.column), field, scalar.text)
