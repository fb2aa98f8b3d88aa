"""Đính chính ở ngày chưa tới.

Ngày đính chính nằm sau ngày kiểm tra. Chỉ xét khi biết ngày kiểm tra, và cho lệch một ngày vì Việt
Nam sang ngày mới sớm hơn giờ quốc tế.

Vì sao: Đính chính là việc đã làm; một ngày gõ nhầm năm sẽ đứng đầu danh sách rất lâu.

Sai:

    corrections:
      - date: 2042-02-10
        text: Sửa số điểm cầu từ 36 thành 63.
        reason: Gõ nhầm.

Đúng:

    corrections:
      - date: 2024-02-10
        text: Sửa số điểm cầu từ 36 thành 63.
        reason: Gõ nhầm.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.vietnamese import format_date, format_day

CODE = "BT708"
MESSAGE = Say(
    "Đính chính ghi {corrected}, sau ngày kiểm tra {today}.",
    "The correction is of {corrected}, after the day of this check, {today}.",
)
HINT = Say(
    "Ghi ngày đã sửa trang vào “date”; xem lại năm.",
    "Give the day on which the page was corrected as “date”; look at the year.",
)
_LEEWAY = timedelta(days=1)


def check(records: Records) -> Iterator[Fault]:
    """Hold the first possible day of every correction against today.

    Without a day to check for there is nothing to hold it against: a correction may well be newer
    than all that the sources say.
    """
    today = records.checked_on
    for entry in records.meetings if today else ():
        for number, item in enumerate(entry.record.corrections):
            if today and item.date.start > today + _LEEWAY:
                parameters = {
                    "corrected": Say(format_date(item.date), str(item.date)),
                    "today": Say(format_day(today), today.isoformat()),
                }
                position = entry.position("corrections", number, "date")
                yield Fault(position, "correction-in-future", parameters)
