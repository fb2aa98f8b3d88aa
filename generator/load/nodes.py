"""Builds located nodes from YAML events, with an explicit stack and without expanding anything.

Working on events instead of ``compose`` means that an alias is refused before it can multiply and
that depth is bounded by us, not by the C stack.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from generator.diagnostics import Diagnostic, Position
from generator.sources import ListNode, MapNode, Node, ScalarNode, Source

MAX_DEPTH = 20
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class _Builder:
    path: str
    faults: list[Diagnostic] = field(default_factory=list)
    root: Node | None = None
    documents: int = 0
    stack: list[tuple[ListNode | MapNode, list[ScalarNode]]] = field(default_factory=list)

    def fault(self, place: tuple[int, int], rule: str, message: str, hint: str = "") -> None:
        self.faults.append(Diagnostic(Position(self.path, *place), rule, message, hint))

    def place(self, node: Node) -> None:
        """Put a finished or opening node where it belongs: root, item, key or value."""
        if not self.stack:
            self.root = node
            return
        parent, pending = self.stack[-1]
        if isinstance(parent, ListNode):
            parent.items.append(node)
        elif pending:
            self._place_value(parent, pending.pop(), node)
        elif isinstance(node, ScalarNode):
            pending.append(node)
            if node.text in parent.entries:
                first = parent.entries[node.text][0].line
                self.fault(
                    (node.line, node.column),
                    "yaml-duplicate-key",
                    f"Trường “{node.text}” đã có ở dòng {first}.",
                    "Giữ một chỗ, xóa hoặc gộp chỗ kia.",
                )
        else:
            pending.append(ScalarNode("?", node.line, node.column, plain=False))
            self.fault(
                (node.line, node.column),
                "yaml-key",
                "Tên trường phải là một từ.",
                "Viết theo dạng “tên: giá trị”.",
            )

    @staticmethod
    def _place_value(parent: MapNode, key: ScalarNode, node: Node) -> None:
        left_empty = isinstance(node, ScalarNode) and node.plain and node.text in ("", "~", "null")
        if key.text not in parent.entries and not left_empty:
            parent.entries[key.text] = (key, node)

    def take(self, event: yaml.Event) -> bool:
        """Take one event; False ends the reading."""
        place = _place(event)
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.fault(
                    place, "yaml-documents", "Tệp có hơn một tài liệu YAML.", "Bỏ dòng “---”."
                )
                return False
        elif isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self.fault(
                place, "yaml-alias", "Không dùng dấu neo “&” hay “*”.", "Viết lại nội dung ở đây."
            )
            return False
        elif tag := getattr(event, "tag", None):
            self.fault(place, "yaml-tag", f"Không dùng thẻ “{tag}”.", "Xóa thẻ.")
            return False
        elif isinstance(event, yaml.ScalarEvent):
            plain = not event.style
            self.place(ScalarNode(event.value, *place, plain))
        elif isinstance(event, yaml.CollectionStartEvent):
            return self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
        return True

    def _open(self, event: yaml.CollectionStartEvent) -> bool:
        place = _place(event)
        if len(self.stack) >= MAX_DEPTH:
            self.fault(
                place, "yaml-depth", f"Lồng sâu hơn {MAX_DEPTH} tầng.", "Xem lại cách thụt dòng."
            )
            return False
        is_map = isinstance(event, yaml.MappingStartEvent)
        node: ListNode | MapNode = MapNode({}, *place) if is_map else ListNode([], *place)
        self.place(node)
        self.stack.append((node, []))
        return True


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def compose_nodes(path: str, text: str) -> Source:
    """Read one YAML text into located nodes.

    Args:
        path: what diagnostics name the file.
        text: the whole file.
    """
    builder = _Builder(path)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if not builder.take(event):
                break
    except yaml.YAMLError as error:
        builder.faults.append(_syntax_fault(path, error))
    if builder.root is None and not builder.faults:
        builder.faults.append(
            Diagnostic(
                Position(path), "file-empty", "Tệp chưa có nội dung.", "Xem mẫu ở trang đóng góp."
            )
        )
    return Source(path, None if builder.faults else builder.root, builder.faults)


def _syntax_fault(path: str, error: yaml.YAMLError) -> Diagnostic:
    mark = getattr(error, "problem_mark", None)
    position = Position(path, mark.line + 1, mark.column + 1) if mark else Position(path)
    return Diagnostic(
        position,
        "yaml-syntax",
        "Dòng này (hoặc dòng ngay trên) sai cú pháp YAML.",
        "Xem dấu hai chấm, dấu nháy và khoảng thụt đầu dòng; chữ có “: ” phải đặt trong dấu nháy.",
    )
