"""Finds fields of free text that hold nothing but one of certain words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from generator.diagnostics import Position
from generator.records.collection import Entry, Records
from generator.records.fields import field_at, marks_of, model_at
from generator.records.types import READ_TEXT, Record
from generator.sources import ListNode, Loc, MapNode, Node, ScalarNode


class LoneWord(NamedTuple):
    """A word, where it stands, and what the field is called."""

    position: Position
    field: str
    text: str


def lone_words(records: Records, words: Collection[str]) -> Iterator[LoneWord]:
    """Look at every plain scalar; ``words`` are in lower case."""
    longest = max(map(len, words))
    for entry in records.entries():
        # Nodes are read again for this, so only where a word is there at all.
        if not any(text.lower() in words for text in _texts(entry.record, longest)):
            continue
        node: Node | None = entry.source.root
        for step in entry.loc:
            if isinstance(node, ListNode) and isinstance(step, int):
                node = node.items[step]
        for loc, scalar in _scalars(node, (), words) if node else ():
            yield from _in_text(entry, loc, scalar)


def _texts(record: Record, longest: int) -> list[str]:
    texts: list[str] = []
    waiting = [record]
    while waiting:
        found = waiting.pop()
        for name, is_text in _fields(type(found)):
            value = getattr(found, name)
            if not value:
                continue
            items = value if isinstance(value, tuple) else (value,)
            if not is_text:
                waiting += items
            elif len(items[0]) <= longest or len(items) > 1:
                texts += items
    return texts


@cache
def _fields(model: type[Record]) -> list[tuple[str, bool]]:
    """Name the fields that hold text, which is True, or records of their own."""
    marked = ((name, READ_TEXT in marks_of(info)) for name, info in model.model_fields.items())
    return [
        (name, is_text)
        for name, is_text in marked
        if is_text or model_at(model, (name,)) is not None
    ]


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
