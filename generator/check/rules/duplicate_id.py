"""An id stands for one thing only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic, Position
from generator.records.collection import Records
from generator.records.registers import REGISTERS


def check(records: Records) -> Iterator[Diagnostic]:
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


def _repeated(ids: Iterable[tuple[str, Position]]) -> Iterator[Diagnostic]:
    seen: dict[str, Position] = {}
    for name, position in ids:
        first = seen.setdefault(name, position)
        if first is not position:
            message = f"Mã “{name}” đã dùng ở {first.path}, dòng {first.line}."
            yield Diagnostic(position, "duplicate-id", message, "Đặt một mã khác.")
