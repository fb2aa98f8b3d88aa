"""Hạn đã qua trước khi họp.

Một việc được giao với hạn nằm trước ngày họp.

Vì sao: Không ai giao việc với hạn đã qua; thường là nhầm năm, và trang sẽ báo việc ấy quá hạn ngay
từ đầu.

Sai:

    date: 2023-12-28
    commitments:
      - id: ban-hanh-ke-hoach
        text: Ban hành kế hoạch năm 2024.
        due: 2023-01-31

Đúng:

    date: 2023-12-28
    commitments:
      - id: ban-hanh-ke-hoach
        text: Ban hành kế hoạch năm 2024.
        due: 2024-01-31
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.vietnamese import format_date

CODE = "BT701"
MESSAGE = Say(
    "Hạn {due} đã qua trước cuộc họp {date}.",
    "The due date {due} had passed before the meeting, {date}.",
)
HINT = Say(
    "Xem lại năm của hạn và ngày họp trong nguồn.",
    "Look at the year of the due date, and at the date of the meeting, in the source.",
)


def check(records: Records) -> Iterator[Fault]:
    """Hold every deadline against the first possible day of its meeting."""
    for entry in records.meetings:
        date = entry.record.date
        for number, commitment in enumerate(entry.record.commitments):
            due = commitment.due
            if due and due.end < date.start:
                parameters = {
                    "due": Say(format_date(due), str(due)),
                    "date": Say(format_date(date), str(date)),
                }
                yield Fault(
                    entry.position("commitments", number, "due"), "due-before-meeting", parameters
                )
