"""Tin về một việc có trước khi việc được giao.

Trong commitment_updates, ngày của tin, hoặc ngày của cuộc họp đưa tin, nằm trước cuộc họp đã giao
việc ấy.

Vì sao: Tin về kết quả phải đến sau lời giao việc; ngược lại thì hoặc nhầm ngày, hoặc nhầm mã của
một việc khác.

Sai:

    # cuộc họp giao việc: 2023-12-28
    - commitment: ban-hanh-ke-hoach-2024-uy-ban-quoc-gia
      status: done
      date: 2023-04-19
      note: Đã ban hành kế hoạch.

Đúng:

    # cuộc họp giao việc: 2023-12-28
    - commitment: ban-hanh-ke-hoach-2024-uy-ban-quoc-gia
      status: done
      date: 2024-04-19
      note: Đã ban hành kế hoạch.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.marks import Mark, commitment_mark
from generator.diagnostics import Fault, Position, Say
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting
from generator.vietnamese import format_date

CODE = "BT703"
MESSAGE = Say(
    "Tin của {date} có trước khi việc này được giao, ngày họp là {assigned} ({path}, dòng {line}).",
    "This update, {date}, comes before the meeting of {assigned} that assigned the task "
    "({path}, line {line}).",
)
HINT = Say(
    "Sửa “date”, hoặc tìm lại mã của việc trong “commitment”.",
    "Correct “date”, or look up the id of the task in “commitment” again.",
)


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Those who assign a task and those who speak of it are held against each other."""
    named = [item.id for item in entry.record.commitments]
    named += [item.commitment for item in entry.record.commitment_updates]
    yield from map(commitment_mark, named)


def check(records: Records) -> Iterator[Fault]:
    """Hold the time of every update against the meeting that assigned the task."""
    assigned = {
        commitment.id: (entry, number)
        for entry in records.meetings
        for number, commitment in enumerate(entry.record.commitments)
    }
    for entry in records.judged_meetings:
        for number, update in enumerate(entry.record.commitment_updates):
            if update.commitment not in assigned:
                continue
            origin, place = assigned[update.commitment]
            date, since = update.date or entry.record.date, origin.record.date
            if date.end < since.start:
                field = "date" if update.date else "commitment"
                position = entry.position("commitment_updates", number, field)
                when = Say(format_date(date), str(date)), Say(format_date(since), str(since))
                yield _fault(position, origin.position("commitments", place, "id"), *when)


def _fault(position: Position, place: Position, date: Say, assigned: Say) -> Fault:
    parameters: dict[str, str | Say] = {
        "date": date,
        "assigned": assigned,
        "path": place.path,
        "line": str(place.line),
    }
    return Fault(position, "update-before-commitment", parameters)
