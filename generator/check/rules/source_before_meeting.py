"""Nguồn đăng trước ngày họp.

Ngày đăng của một nguồn nằm trước ngày họp. Cuộc họp dự kiến, và nguồn chỉ dùng cho tin về việc đã
giao, thì không xét.

Vì sao: Bài viết kể lại một cuộc họp không thể có trước cuộc họp; thường là nhầm năm ở một trong
hai ngày.

Sai:

    date: 2022-08-09
    sources:
      - id: bao-a
        publisher: Báo A
        date: 2021-08-09

Đúng:

    date: 2022-08-09
    sources:
      - id: bao-a
        publisher: Báo A
        date: 2022-08-09
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records
from generator.records.main_sources import is_for_news
from generator.vietnamese import format_date

CODE = "BT706"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Nguồn “{source}” đăng {published}, trước cuộc họp {date}.",
    "The source “{source}” is of {published}, before the meeting, {date}.",
)
HINT = Say(
    "Xem lại ngày đăng và ngày họp, nhất là năm.",
    "Look at the date of the source and of the meeting, above all at the year.",
)


def check(records: Records) -> Iterator[Fault]:
    """Hold the date of every source against the first possible day of its meeting."""
    for entry in records.meetings:
        date = entry.record.date
        for number, source in enumerate(entry.record.sources):
            if source.date is None or entry.record.is_planned or source.date.end >= date.start:
                continue
            if is_for_news(entry.record, source):
                continue
            parameters: dict[str, str | Say] = {
                "source": source.id,
                "published": Say(format_date(source.date), str(source.date)),
                "date": Say(format_date(date), str(date)),
            }
            yield Fault(
                entry.position("sources", number, "date"), "source-before-meeting", parameters
            )
