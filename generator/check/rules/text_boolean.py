"""Chữ yes, no, true, false ở trường văn bản.

Một trường dành cho câu chữ chỉ ghi yes, no, true, false, on hoặc off.

Vì sao: Trang sẽ hiện đúng chữ tiếng Anh ấy; thường người nhập định nói có hoặc không.

Sai:

    note: no

Đúng:

    note: Nguồn không nêu tỷ lệ.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Position, Say, Severity
from generator.records.collection import Entry, Records
from generator.records.fields import field_at, marks_of
from generator.records.types import READ_TEXT, Record
from generator.sources import ListNode, Loc, MapNode, Node, ScalarNode

CODE = "BT309"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "{field} chỉ ghi “{found}”, và trang sẽ hiện đúng chữ ấy.",
    "{field} says only “{found}”, and the page will show just that.",
)
HINT = Say(
    'Viết thành câu tiếng Việt hoặc xóa dòng; nếu đúng là chữ ấy thì viết "{found}".',
    'Write a sentence or remove the line; if it is meant, write "{found}".',
)

_WORDS = {"yes", "no", "true", "false", "on", "off", "y", "n", "none", "n/a"}


def check(records: Records) -> Iterator[Fault]:
    """Look at every plain scalar that is one of YAML's own words."""
    for entry in records.entries():
        node: Node | None = entry.source.root
        for step in entry.loc:
            if isinstance(node, ListNode) and isinstance(step, int):
                node = node.items[step]
        for loc, scalar in _words(node, ()) if node else ():
            yield from _fault(entry, loc, scalar)


def _words(node: Node, loc: Loc) -> Iterator[tuple[Loc, ScalarNode]]:
    if isinstance(node, ListNode):
        for number, item in enumerate(node.items):
            yield from _words(item, (*loc, number))
    elif isinstance(node, MapNode):
        for name, (_, value) in node.entries.items():
            yield from _words(value, (*loc, name))
    elif node.plain and node.text.lower() in _WORDS:
        yield loc, node


def _fault(entry: Entry[Record], loc: Loc, scalar: ScalarNode) -> Iterator[Fault]:
    info = field_at(type(entry.record), loc)
    if info and READ_TEXT in marks_of(info):
        position = Position(entry.source.path, scalar.line, scalar.column)
        field = f"“{loc[-1]}” ({info.title})" if isinstance(loc[-1], str) else f"({info.title})"
        yield Fault(position, "text-boolean", {"field": field, "found": scalar.text})
