"""Hai tệp có thể là một cuộc họp.

Hai cuộc họp có tên giống nhau mà ngày họp có thể trùng, vì nguồn chỉ nêu tháng hay năm; hoặc cùng
ngày, cùng loại, cùng chương trình và cùng một điểm cầu.

Vì sao: Một nguồn nêu ngày, một nguồn chỉ nêu năm: rất dễ ghi một cuộc họp hai lần.

Sai:

    # 2023-07-12-so-ket-6-thang.yml
    title: Hội nghị sơ kết 6 tháng đầu năm 2023 về chuyển đổi số
    date: 2023-07-12
    # 2023-hop-so-ket.yml
    title: Hội nghị sơ kết 6 tháng đầu năm 2023 về chuyển đổi số
    date: 2023

Đúng:

    # 2023-07-12-so-ket-6-thang.yml
    title: Hội nghị sơ kết 6 tháng đầu năm 2023 về chuyển đổi số
    date: 2023-07-12
    sources:
      - id: bao-a
        publisher: Báo A
      - id: bao-b
        publisher: Báo B
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.marks import Mark
from generator.check.twins import day_marks, open_date_marks, open_date_pairs, same_day_pairs
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting
from generator.vietnamese import format_date

CODE = "BT802"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Có phải là cuộc họp ở {path}, dòng {line}: “{title}”, {date}?",
    "Is this the meeting in {path}, line {line}: “{title}”, {date}?",
)
HINT = Say(
    "Là một thì gộp vào một tệp. Là hai thì nói rõ hơn: ngày, kỳ (“period”) hoặc tên cuộc họp; "
    "cùng điểm cầu thì ghi “locality”.",
    "If so, merge the files. If not, tell them apart: by date, “period” or title; at the same "
    "venue by “locality”.",
)


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Meetings of one day are compared, and those of one year where a date is left open."""
    yield from day_marks(entry)
    yield from open_date_marks(entry)


def check(records: Records) -> Iterator[Fault]:
    """Report the later file of each pair that may be one meeting."""
    for pair in (*same_day_pairs(records), *open_date_pairs(records)):
        if not pair.certain:
            place, date = pair.first.position("title"), pair.first.record.date
            parameters: dict[str, str | Say] = {
                "path": place.path,
                "line": str(place.line),
                "title": pair.first.record.title,
                "date": Say(format_date(date), str(date)),
            }
            yield Fault(pair.second.position("title"), "meeting-similar", parameters)
