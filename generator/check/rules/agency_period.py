"""Cơ quan chưa có hoặc không còn vào ngày ấy.

Một cơ quan được nêu là nơi tổ chức, nơi chịu trách nhiệm, nơi mà ai đó thay mặt hoặc nơi ban hành
văn bản vào một ngày cơ quan ấy chưa thành lập hoặc đã kết thúc.

Vì sao: Trang của cơ quan liệt kê việc của nó; việc giao cho một bộ đã sáp nhập sẽ không ai nhận.

Sai:

    date: 2025-08-12
    commitments:
      - id: lap-ke-hoach-2026
        text: Lập kế hoạch chuyển đổi số năm 2026.
        responsible:
          - agency: bo-thong-tin-va-truyen-thong

Đúng:

    date: 2025-08-12
    commitments:
      - id: lap-ke-hoach-2026
        text: Lập kế hoạch chuyển đổi số năm 2026.
        responsible:
          - agency: bo-khoa-hoc-va-cong-nghe
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.dates import PartialDate
from generator.diagnostics import Fault, Say
from generator.records.collection import Entry, Records
from generator.records.fields import references
from generator.records.meeting import Meeting
from generator.records.registers import Agency, Document
from generator.vietnamese import format_date

CODE = "BT507"
MESSAGE = Say(
    "{name} {bound}, còn {what} {date}.",
    "{name} {bound}, but {what} {date}.",
)
HINT = Say(
    "{right}.",
    "{right}.",
)

_MEETING = Say("cuộc họp diễn ra", "the meeting took place")
_DOCUMENT = Say("văn bản ban hành", "the document was issued")


def check(records: Records) -> Iterator[Fault]:
    """Hold meetings and documents against the time of the agencies that they name."""
    agencies = {entry.id: entry.record for entry in records.agencies}
    dated: list[tuple[Entry[Meeting] | Entry[Document], PartialDate]] = [
        (entry, entry.record.date) for entry in records.meetings
    ]
    dated += [(entry, entry.record.date) for entry in records.documents if entry.record.date]
    for entry, date in dated:
        for loc, _, found in references(entry.record, "agencies"):
            agency = agencies.get(found)
            words = agency and _words(agency, date, agencies)
            if words:
                what = _MEETING if isinstance(entry.record, Meeting) else _DOCUMENT
                yield Fault(entry.position(*loc), "agency-period", {"what": what, **words})


def _words(
    agency: Agency, date: PartialDate, agencies: dict[str, Agency]
) -> dict[str, str | Say] | None:
    """Say how the date misses the time of the agency; None where it may lie within."""
    begin, end = agency.valid_from, agency.valid_through
    if end and date.start > end.end:
        bound = Say(f"chỉ hoạt động đến hết {format_date(end)}", f"existed through {end}")
        others = [agencies[name] for name in agency.succeeded_by if name in agencies]
        right = Say(f"Dùng cơ quan kế thừa: {_listed(others)}", f"Use {_listed(others)}")
    elif begin and date.end < begin.start:
        bound = Say(f"hoạt động từ {format_date(begin)}", f"exists since {begin}")
        others = [item for item in agencies.values() if agency.id in item.succeeded_by]
        right = Say(f"Dùng cơ quan trước đó: {_listed(others)}", f"Use {_listed(others)}")
    else:
        return None
    if not others:
        right = Say(
            "Xem lại ngày họp, hoặc ngày của cơ quan trong agencies.yml",
            "Look at the date of the meeting, or at those of the agency in agencies.yml",
        )
    when = Say(format_date(date), str(date))
    return {"name": agency.name, "bound": bound, "date": when, "right": right}


def _listed(agencies: Iterable[Agency]) -> str:
    return ", ".join(f"“{agency.id}” ({agency.name})" for agency in agencies)
