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

from generator.diagnostics import Fault, Position, Say
from generator.records.collection import Records
from generator.records.registers import REGISTERS

CODE = "BT501"
MESSAGE = Say(
    "Mã “{found}” đã dùng ở {path}, dòng {line}.",
    "The id “{found}” is used already in {path}, line {line}.",
)
HINT = Say(
    "Đặt một mã khác, dài hơn hoặc thêm năm.",
    "Choose another id, longer or with a year.",
)


def check(records: Records) -> Iterator[Fault]:
    """Look for repeated ids in registers, meetings, commitments and the sources of a meeting."""
    for name in REGISTERS:
        yield from _repeated((entry.id, entry.position("id")) for entry in getattr(records, name))
    yield from _repeated((entry.id, entry.position("title")) for entry in records.meetings)
    yield from _repeated(
        (commitment.id, entry.position("commitments", number, "id"))
        for entry in records.meetings
        for number, commitment in enumerate(entry.record.commitments)
    )
    for entry in records.meetings:
        yield from _repeated(
            (source.id, entry.position("sources", number, "id"))
            for number, source in enumerate(entry.record.sources)
        )


def _repeated(ids: Iterable[tuple[str, Position]]) -> Iterator[Fault]:
    seen: dict[str, Position] = {}
    for name, position in ids:
        first = seen.setdefault(name, position)
        if first is not position:
            parameters = {"found": name, "path": first.path, "line": str(first.line)}
            yield Fault(position, "duplicate-id", parameters)
