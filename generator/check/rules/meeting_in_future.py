"""Cuộc họp ở ngày chưa tới.

Ngày họp nằm sau ngày kiểm tra; không biết ngày kiểm tra thì so với ngày mới nhất mà các nguồn và
danh mục nêu. Cuộc họp chưa diễn ra phải ghi rõ là dự kiến.

Vì sao: Trang web kể điều đã xảy ra; một ngày gõ nhầm năm sẽ đứng đầu trang chủ rất lâu.

Sai:

    title: Hội nghị tổng kết năm 2023
    date: 2032-12-28

Đúng:

    title: Hội nghị tổng kết năm 2023
    date: 2023-12-28
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records
from generator.settings import day_of_check
from generator.vietnamese import format_date, format_day

CODE = "BT704"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Ngày họp {date} ở sau ngày {known}, ngày mới nhất mà dữ liệu biết.",
    "The date of the meeting, {date}, is after {known}, the newest day known.",
)
HINT = Say(
    "Chưa họp thì thêm “status: planned”; đã họp thì xem lại năm, và ghi ngày đăng của nguồn.",
    "Add “status: planned” if it lies ahead; else look at the year, and date its sources.",
)


def check(records: Records) -> Iterator[Fault]:
    """Hold the first possible day of every meeting that was held against today."""
    day = day_of_check(records)
    for entry in records.meetings:
        date = entry.record.date
        if day and date.start > day and not entry.record.is_planned:
            parameters = {
                "date": Say(format_date(date), str(date)),
                "known": Say(format_day(day), day.isoformat()),
            }
            yield Fault(entry.position("date"), "meeting-in-future", parameters)
