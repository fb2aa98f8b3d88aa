"""Cuộc họp dự kiến đã qua ngày.

Cuộc họp ghi “status: planned” mà ngày họp đã qua.

Vì sao: Người đọc cần biết cuộc họp có diễn ra không và bàn điều gì; tin dự kiến đã cũ làm họ hiểu
sai.

Sai:

    date: 2023-12-28
    status: planned

Đúng:

    date: 2023-12-28
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records
from generator.settings import day_of_check
from generator.vietnamese import format_date, format_day

CODE = "BT705"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Cuộc họp còn ghi là dự kiến, nhưng {date} đã qua: dữ liệu đã tới ngày {known}.",
    "The meeting is still planned, but {date} has passed: the record reaches {known}.",
)
HINT = Say(
    "Đã họp thì bỏ “status” và ghi kết quả; bị hoãn thì sửa “date”.",
    "If it was held, remove “status” and add what came of it; if put off, correct “date”.",
)


def check(records: Records) -> Iterator[Fault]:
    """Hold the last possible day of every planned meeting against today."""
    day = day_of_check(records)
    for entry in records.meetings:
        date = entry.record.date
        if day and date.end < day and entry.record.is_planned:
            parameters = {
                "date": Say(format_date(date), str(date)),
                "known": Say(format_day(day), day.isoformat()),
            }
            yield Fault(entry.position("status"), "planned-in-past", parameters)
