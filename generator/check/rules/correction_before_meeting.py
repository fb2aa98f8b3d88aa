"""Đính chính trước ngày họp.

Ngày đính chính nằm trước ngày họp. Cuộc họp dự kiến thì không xét.

Vì sao: Trang có sau cuộc họp, nên không thể được sửa trước đó; thường là ghi nhầm ngày họp, hoặc
nhầm năm.

Sai:

    date: 2023-12-28
    corrections:
      - date: 2023-02-10
        text: Sửa số điểm cầu từ 36 thành 63.
        reason: Gõ nhầm.

Đúng:

    date: 2023-12-28
    corrections:
      - date: 2024-02-10
        text: Sửa số điểm cầu từ 36 thành 63.
        reason: Gõ nhầm.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.vietnamese import format_date

CODE = "BT707"
MESSAGE = Say(
    "Đính chính ghi {corrected}, trước cuộc họp {date}.",
    "The correction is of {corrected}, before the meeting, {date}.",
)
HINT = Say(
    "Ghi ngày sửa trang vào “date”, không phải ngày họp; xem lại năm.",
    "Give the day on which the page was corrected as “date”; look at the year.",
)


def check(records: Records) -> Iterator[Fault]:
    """Hold the date of every correction against the first possible day of its meeting."""
    for entry in records.meetings:
        date = entry.record.date
        for number, item in enumerate(entry.record.corrections):
            if not entry.record.is_planned and item.date.end < date.start:
                parameters = {
                    "corrected": Say(format_date(item.date), str(item.date)),
                    "date": Say(format_date(date), str(date)),
                }
                position = entry.position("corrections", number, "date")
                yield Fault(position, "correction-before-meeting", parameters)
