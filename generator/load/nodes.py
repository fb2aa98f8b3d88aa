"""Builds located nodes from YAML events, with an explicit stack and without expanding anything.

Working on events instead of ``compose`` means that an alias is refused before it can multiply and
that depth and number are bounded by us, not by the C stack and the memory.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

from generator.load.characters import without_gone
from generator.load.scalars import Span
from generator.load.syntax import Finding, explain
from generator.quoting import quoted
from generator.sources import MAX_DEPTH, ListNode, MapNode, Node, ScalarNode

MAX_VALUES = 20_000
"""A meeting has some hundreds of values; the largest register some thousands."""

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DIRECTIVE = re.compile(r"^%", re.MULTILINE)
EMPTY = ("", "~", "null")
_NO_KEY = ScalarNode("", 0, 0, plain=False)


@dataclass
class Tree:
    """What a YAML text holds: root None where reading had to stop."""

    root: Node | None = None
    findings: list[Finding] = field(default_factory=list)
    scalars: list[Span] = field(default_factory=list)
    complete: bool = True


@dataclass
class _Builder:
    text: str
    is_clean: bool
    tree: Tree = field(default_factory=Tree)
    documents: int = 0
    values: int = 0
    stack: list[tuple[ListNode | MapNode, list[ScalarNode]]] = field(default_factory=list)

    def find(self, place: tuple[int, int], rule: str, **parameters: str) -> None:
        self.tree.findings.append(Finding(rule, *place, parameters))

    def stop(self, place: tuple[int, int], rule: str, **parameters: str) -> bool:
        """Report what makes the rest of the file unreadable."""
        self.find(place, rule, **parameters)
        self.tree.complete = False
        return False

    def place(self, node: Node) -> bool:
        """Put a finished or opening node where it belongs: root, item, key or value."""
        parent, pending = self.stack[-1] if self.stack else (None, [])
        if isinstance(parent, MapNode) and not pending:
            pending.append(self._key(parent, node))
            return True
        if parent is None:
            self.tree.root = node
        elif isinstance(parent, ListNode):
            parent.items.append(node)
        else:
            self._place_value(parent, pending.pop(), node)
        self.values += 1
        if self.values <= MAX_VALUES:
            return True
        return self.stop((node.line, node.column), "yaml-size", limit=str(MAX_VALUES))

    def _key(self, parent: MapNode, node: Node) -> ScalarNode:
        if not isinstance(node, ScalarNode):
            self.find((node.line, node.column), "yaml-key")
            return _NO_KEY
        if node.text in parent.entries:
            first = str(parent.entries[node.text][0].line)
            place = node.line, node.column
            self.find(place, "yaml-duplicate-key", found=quoted(node.text), first=first)
        return node

    @staticmethod
    def _place_value(parent: MapNode, key: ScalarNode, node: Node) -> None:
        left_empty = isinstance(node, ScalarNode) and node.plain and node.text in EMPTY
        if key.line and key.text not in parent.entries and not left_empty:
            parent.entries[key.text] = (key, node)

    def take(self, event: yaml.Event) -> bool:
        """Take one event; False ends the reading."""
        if isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
        elif isinstance(event, yaml.NodeEvent):
            return self._take_node(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            return self.documents == 1 or self.stop(_place(event), "yaml-documents")
        return True

    def _take_node(self, event: yaml.NodeEvent) -> bool:
        place = _place(event)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            return self.stop(place, "yaml-alias", found=self._word(event))
        if getattr(event, "tag", None):
            return self.stop(place, "yaml-tag", found=self._word(event))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, place)
        return not isinstance(event, yaml.CollectionStartEvent) or self._open(event, place)

    def _word(self, event: yaml.Event) -> str:
        begin = _span(event)[0]
        return quoted(self.text[begin : begin + 60].split(maxsplit=1)[0])

    def _scalar(self, event: yaml.ScalarEvent, place: tuple[int, int]) -> bool:
        style = event.style or ""
        span = Span(*_span(event), style, event.value)
        self.tree.scalars.append(span)
        # Only an escape brings characters into a value that mending has not seen in the text.
        is_clean = self.is_clean and (style != '"' or "\\" not in self.text[span.start : span.end])
        value = span.value if is_clean else without_gone(span.value)
        return self.place(ScalarNode(value, *place, plain=not style))

    def _open(self, event: yaml.CollectionStartEvent, place: tuple[int, int]) -> bool:
        if len(self.stack) >= MAX_DEPTH:
            return self.stop(place, "yaml-depth", limit=str(MAX_DEPTH))
        is_map = isinstance(event, yaml.MappingStartEvent)
        node: ListNode | MapNode = MapNode({}, *place) if is_map else ListNode([], *place)
        if not self.place(node):
            return False
        self.stack.append((node, []))
        return True


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _span(event: yaml.Event) -> tuple[int, int]:
    begin, end = event.start_mark, event.end_mark
    return (begin.index, end.index) if begin and end else (0, 0)


def read_tree(text: str, *, is_clean: bool = False) -> Tree:
    """Read one YAML text into located nodes.

    Args:
        text: the whole file, as :func:`generator.load.characters.mend` leaves it.
        is_clean: whether nothing had to be mended, so that values need not be looked at again.
    """
    builder = _Builder(text, is_clean)
    tree = builder.tree
    if match := _DIRECTIVE.search(text):
        # Read before the parser does: it takes quadratic time for many of them.
        builder.stop((text.count("\n", 0, match.start()) + 1, 1), "yaml-directive")
        return tree
    try:
        for event in yaml.parse(text, Loader=LOADER):
            if not builder.take(event):
                break
    except yaml.YAMLError as error:
        tree.findings.append(explain(text, error))
        tree.complete = False
    if not tree.complete:
        tree.root = None
    elif tree.root is None or _says_nothing(tree.root):
        tree.root = None
        tree.findings.append(Finding("file-empty", 1, 1, {}))
    return tree


def _says_nothing(root: Node) -> bool:
    return isinstance(root, ScalarNode) and root.plain and root.text in EMPTY
