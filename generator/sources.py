"""YAML files as loaded: nodes that know their line and column, every scalar still text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.diagnostics import Fault, Position

MAX_BYTES = 512 * 1024
"""Of one file: some 5 000 lines, far beyond any meeting, small enough to read at once."""
MAX_DEPTH = 20
"""Of lists and mappings in each other; the models need six."""

Loc: TypeAlias = tuple[str | int, ...]
"""A way into a file: keys and item numbers (from 0), as Pydantic gives them."""


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """A scalar and where it begins (line and column from 1)."""

    text: str
    line: int
    column: int
    plain: bool


@dataclass(frozen=True, slots=True)
class ListNode:
    """A YAML sequence."""

    items: list[Node]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class MapNode:
    """A YAML mapping: key text → key and value; an entry without a value is not there."""

    entries: dict[str, tuple[ScalarNode, Node]]
    line: int
    column: int


Node: TypeAlias = ScalarNode | ListNode | MapNode


@dataclass(slots=True)
class Source:
    """One file: its path relative to the project, what it holds, and what was wrong while loading.

    Attributes:
        nodes: its tree; None where it cannot be read, or was dropped to save memory.
        content: all that the tree says, as :func:`plain_data` gives it, until it is validated; only
            of a file without faults.
        again: reads a dropped tree once more, to say where something stands.
    """

    path: str
    nodes: Node | None
    faults: list[Fault] = field(default_factory=list)
    content: object = None
    again: Callable[[], Node | None] | None = None

    @property
    def root(self) -> Node | None:
        """The tree; None where the file cannot be read."""
        if self.nodes is None and self.again is not None:
            self.nodes, self.again = self.again(), None
        return self.nodes

    def position(self, loc: Sequence[str | int] = (), *, of_key: bool = False) -> Position:
        """Say where ``loc`` stands, or the nearest place above it that exists.

        Args:
            loc: keys and item numbers from the root.
            of_key: point at the last key instead of its value.
        """
        node, key = self.root, None
        for step in loc:
            if isinstance(node, MapNode) and step in node.entries:
                key, node = node.entries[str(step)]
            elif isinstance(node, ListNode) and isinstance(step, int) and step < len(node.items):
                key, node = None, node.items[step]
            else:
                break
        mark = key if of_key and key is not None else node
        return Position(self.path, mark.line, mark.column) if mark else Position(self.path)


def plain_data(node: Node) -> object:
    """Turn nodes into dictionaries, lists and text for validation."""
    if isinstance(node, ScalarNode):
        return node.text
    if isinstance(node, ListNode):
        return [plain_data(item) for item in node.items]
    return {key: plain_data(value) for key, (_, value) in node.entries.items()}
