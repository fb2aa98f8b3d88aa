"""Một cuộc họp ghi ở hai tệp.

Hai tệp có cùng ngày họp và tên gần như nhau, dù hai người viết theo hai nguồn khác nhau.

Vì sao: Cuộc họp sẽ hiện hai lần, mỗi nơi một nửa con số. Một cuộc họp là một tệp; nguồn thứ hai và
điểm cầu thứ hai thêm vào tệp đã có.

Sai:

    # 2023-07-12-so-ket-6-thang.yml
    title: Hội nghị sơ kết 6 tháng đầu năm 2023 về chuyển đổi số
    # 2023-07-12-hop-truc-tuyen.yml
    title: Hội nghị trực tuyến sơ kết 6 tháng đầu năm 2023 về chuyển đổi số

Đúng:

    # 2023-07-12-so-ket-6-thang.yml
    title: Hội nghị sơ kết 6 tháng đầu năm 2023 về chuyển đổi số
    sources:
      - id: bao-a
        publisher: Báo A
      - id: bao-b
        publisher: Báo B
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.marks import Mark
from generator.check.twins import day_marks, same_day_pairs
from generator.diagnostics import Fault, Say
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting

CODE = "BT801"
MESSAGE = Say(
    "Cuộc họp này đã có ở {path}, dòng {line}: “{title}”, cùng ngày.",
    "This meeting is already in {path}, line {line}: “{title}”, the same day.",
)
HINT = Say(
    "Gộp hai tệp làm một: chép nguồn, điểm cầu và con số còn thiếu sang tệp kia rồi xóa tệp này. "
    "Hai cuộc họp khác nhau thì ghi “organizer” hoặc “period” cho cả hai.",
    "Merge the files: move what is missing there and delete this one. If these are two meetings, "
    "give “organizer” or “period” in both.",
)


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Meetings of one day are compared."""
    yield from day_marks(entry)


def check(records: Records) -> Iterator[Fault]:
    """Report the later file of each pair that is surely one meeting."""
    for pair in same_day_pairs(records):
        if pair.certain:
            place = pair.first.position("title")
            parameters = {
                "path": place.path,
                "line": str(place.line),
                "title": pair.first.record.title,
            }
            yield Fault(pair.second.position("title"), "meeting-twin", parameters)
