"""Một mã dùng hai lần.

Hai mục của một danh mục, hai cuộc họp, hai việc phải làm, hay hai nguồn trong một tệp mang cùng
một mã.

Vì sao: Mã là tên riêng của từng mục: trùng mã thì không biết con số hay lời hứa thuộc về mục nào.

Sai:

    commitments:
      - id: ban-hanh-ke-hoach
        text: Ban hành kế hoạch năm 2024.
      - id: ban-hanh-ke-hoach
        text: Ban hành kế hoạch năm 2025.

Đúng:

    commitments:
      - id: ban-hanh-ke-hoach-2024
        text: Ban hành kế hoạch năm 2024.
      - id: ban-hanh-ke-hoach-2025
        text: Ban hành kế hoạch năm 2025.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from generator.check.marks import Mark, commitment_mark
from generator.diagnostics import Fault, Say
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS
from generator.records.types import Record
from generator.sources import Loc

CODE = "BT501"
MESSAGE = Say(
    "Mã “{found}” đã dùng ở {path}, dòng {line}.",
    "The id “{found}” is used already in {path}, line {line}.",
)
HINT = Say(
    "Đặt một mã khác, dài hơn hoặc thêm năm.",
    "Choose another id, longer or with a year.",
)


Place: TypeAlias = tuple[Entry[Record], Loc]
"""A record and the way to the id in it: where that stands is looked up only when it matters."""


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """An id is one file's only."""
    yield Mark(f"meeting {entry.id}")
    yield from (commitment_mark(item.id) for item in entry.record.commitments)


def check(records: Records) -> Iterator[Fault]:
    """Look for repeated ids in registers, meetings, commitments and the sources of a meeting."""
    for name in REGISTERS:
        yield from _repeated((entry.id, (entry, ("id",))) for entry in getattr(records, name))
    yield from _repeated((entry.id, (entry, ("title",))) for entry in records.meetings)
    yield from _repeated(
        (commitment.id, (entry, ("commitments", number, "id")))
        for entry in records.meetings
        for number, commitment in enumerate(entry.record.commitments)
    )
    for entry in records.meetings:
        yield from _repeated(
            (source.id, (entry, ("sources", number, "id")))
            for number, source in enumerate(entry.record.sources)
        )


def _repeated(ids: Iterable[tuple[str, Place]]) -> Iterator[Fault]:
    seen: dict[str, Place] = {}
    for name, place in ids:
        first = seen.setdefault(name, place)
        if first is not place:
            there = first[0].position(*first[1])
            parameters = {"found": name, "path": there.path, "line": str(there.line)}
            yield Fault(place[0].position(*place[1]), "duplicate-id", parameters)
