"""Keeps what is sound of a misshapen meeting, so that the rules can judge the rest of it at once.

Without this an editor would mend a wrong number, check again, and only then hear of a wrong date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from generator.sources import ListNode, Loc, MapNode, Node, ScalarNode

MEANT = ("number-comma", "date-order")
"""Rules whose advice is the only thing that can have been meant: the rest is judged by it."""


def with_meant(node: Node, meant: Mapping[Loc, str], loc: Loc = ()) -> Node:
    """Put the text that was meant in the place of one that was written in another way."""
    if isinstance(node, ScalarNode):
        return ScalarNode(meant[loc], node.line, node.column, node.plain) if loc in meant else node
    if isinstance(node, ListNode):
        items = [with_meant(item, meant, (*loc, n)) for n, item in enumerate(node.items)]
        return ListNode(items, node.line, node.column)
    entries = {
        name: (key, with_meant(value, meant, (*loc, name)))
        for name, (key, value) in node.entries.items()
    }
    return MapNode(entries, node.line, node.column)


def sound_part(root: Node, faulty: Iterable[Loc], required: Collection[str]) -> Node:
    """Leave out every top-level field, or item of a top-level list, that holds a fault.

    Nodes keep their places in the file. Half an item is left only where a required list would be
    empty without it: what is missing from half an item can look like a fault of its own.
    """
    fields: set[str | int] = set()
    items: defaultdict[str | int, defaultdict[int, set[str | int]]]
    items = defaultdict(lambda: defaultdict(set))
    for loc in faulty:
        if len(loc) > 1 and isinstance(loc[1], int):
            items[loc[0]][loc[1]].update(loc[2:3])
        else:
            fields.update(loc[:1])
    if not isinstance(root, MapNode):
        return root
    entries = {
        name: (key, _sound_items(value, items[name], name in required))
        for name, (key, value) in root.entries.items()
        if name not in fields
    }
    return MapNode(entries, root.line, root.column)


def _sound_items(node: Node, faulty: Mapping[int, set[str | int]], needed: bool) -> Node:
    if not isinstance(node, ListNode):
        return node
    sound = [item for number, item in enumerate(node.items) if number not in faulty]
    if needed and not sound:
        sound = [
            _without(item, faulty.get(number, set())) for number, item in enumerate(node.items)
        ]
    return ListNode(sound, node.line, node.column)


def _without(node: Node, names: set[str | int]) -> Node:
    if not isinstance(node, MapNode):
        return node
    kept = {name: entry for name, entry in node.entries.items() if name not in names}
    return MapNode(kept, node.line, node.column)
