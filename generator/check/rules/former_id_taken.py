"""Mã cũ đã có chỗ dùng.

Một mã cũ (aliases của cuộc họp và của việc phải làm, former_ids trong danh mục) trùng với một mã
đang dùng, hoặc với một mã cũ khác cùng loại.

Vì sao: Địa chỉ cũ chỉ dẫn được tới một trang; trùng thì trang kia mất địa chỉ.

Sai:

    commitments:
      - id: ban-hanh-ke-hoach-2024
        text: Ban hành kế hoạch năm 2024.
        aliases: [ban-hanh-ke-hoach]
      - id: ban-hanh-ke-hoach
        text: Ban hành kế hoạch năm 2025.

Đúng:

    commitments:
      - id: ban-hanh-ke-hoach-2024
        text: Ban hành kế hoạch năm 2024.
        aliases: [ban-hanh-ke-hoach]
      - id: ban-hanh-ke-hoach-2025
        text: Ban hành kế hoạch năm 2025.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.check.marks import Mark, commitment_mark, former_mark
from generator.diagnostics import Fault, Say
from generator.records.collection import Entry, Records
from generator.records.former import former_field, former_ids
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS
from generator.records.types import Record
from generator.sources import Loc

CODE = "BT511"
MESSAGE = Say(
    "Mã cũ “{found}” đã dùng ở {path}, dòng {line}.",
    "The former id “{found}” is used already in {path}, line {line}.",
)
HINT = Say(
    "Bỏ mã cũ này nếu ghi nhầm; nếu mục kia vừa được thêm thì đặt cho nó một mã khác.",
    "Remove it if it is a slip; if the other one is new, give that another id.",
)


class _Named(NamedTuple):
    """Something with an id, and the ways to the id and to itself in its file."""

    id: str
    record: Record
    entry: Entry[Record]
    way_to_id: Loc
    way: Loc = ()


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """A former id meets the ids of its kind, and other former ids."""
    yield from (Mark(f"meeting {name}") for name in (entry.id, *entry.record.aliases))
    for task in entry.record.commitments:
        yield commitment_mark(task.id)
        yield former_mark(task.id, is_borne=False)
        for name in task.aliases:
            yield Mark(commitment_mark(name).name, is_borne=False)
            yield former_mark(name)


def check(records: Records) -> Iterator[Fault]:
    """Look for former ids that something of the same kind has, or had."""
    for name in REGISTERS:
        entries: list[Entry[Record]] = getattr(records, name)
        yield from _taken([_Named(entry.id, entry.record, entry, ("id",)) for entry in entries])
    meetings: list[Entry[Meeting]] = records.meetings
    yield from _taken([_Named(entry.id, entry.record, entry, ("title",)) for entry in meetings])
    yield from _taken(
        [
            _Named(task.id, task, entry, ("commitments", n, "id"), ("commitments", n))
            for entry in meetings
            for n, task in enumerate(entry.record.commitments)
        ]
    )


def _taken(things: Iterable[_Named]) -> Iterator[Fault]:
    things = list(things)
    places = {thing.id: (thing.entry, thing.way_to_id) for thing in reversed(things)}
    for thing in things:
        for number, name in enumerate(former_ids(thing.record)):
            way = (*thing.way, former_field(type(thing.record)), number)
            here = (thing.entry, way)
            first = places.setdefault(name, here)
            if first is not here:
                there = first[0].position(*first[1])
                parameters = {"found": name, "path": there.path, "line": str(there.line)}
                yield Fault(thing.entry.position(*way), "former-id-taken", parameters)
