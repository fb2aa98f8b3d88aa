"""Tỉnh, thành phố không còn vào ngày ấy.

Một đơn vị đã sáp nhập được dùng làm điểm cầu, địa bàn của con số hay nơi chịu trách nhiệm ở một
cuộc họp diễn ra sau khi đơn vị ấy kết thúc. Con số của kỳ trước đó thì vẫn được ghi cho đơn vị cũ.

Vì sao: Trang của cuộc họp ghi tên đơn vị vào ngày họp; tên cũ ở cuộc họp mới làm người đọc hiểu
sai nơi nào đang làm.

Sai:

    date: 2025-08-12
    venues:
      - province: hau-giang

Đúng:

    date: 2025-08-12
    venues:
      - province: can-tho
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.dates import PartialDate
from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.records.fields import references
from generator.records.meeting import Meeting
from generator.records.registers import Province
from generator.sources import Loc
from generator.vietnamese import format_date

CODE = "BT506"
MESSAGE = Say(
    "{name} chỉ tồn tại đến hết {end}, còn {what} {date}.",
    "{name} existed through {end}, but {what} {date}.",
)
HINT = Say(
    "{successor}.",
    "{successor}.",
)

_MEETING = Say("cuộc họp diễn ra", "the meeting took place")
_FIGURE = Say("con số nói về", "the figure speaks of")


def check(records: Records) -> Iterator[Fault]:
    """Hold the time of every use of a former unit against its end."""
    units = {entry.id: entry.record for entry in records.provinces}
    ends = [unit.valid_through.end for unit in units.values() if unit.valid_through]
    for entry in records.meetings:
        if not ends or entry.record.date.start <= min(ends):
            continue
        for loc, _, found in references(entry.record, "provinces"):
            unit = units.get(found)
            if unit is None or unit.valid_through is None:
                continue
            when, end = _time_of(entry.record, loc), unit.valid_through
            if when.start > end.end:
                heir = units.get(unit.succeeded_by or "")
                yield Fault(
                    entry.position(*loc),
                    "province-period",
                    {
                        "name": unit.name,
                        "end": Say(format_date(end), str(end)),
                        "what": _MEETING if when is entry.record.date else _FIGURE,
                        "date": Say(format_date(when), str(when)),
                        "successor": _successor(heir),
                    },
                )


def _time_of(meeting: Meeting, loc: Loc) -> PartialDate:
    """Tell which time a reference speaks of: a figure may be older than the meeting."""
    if loc[0] == "observations":
        item = meeting.observations[int(loc[1])]
        times = [time for time in (item.time_period, item.as_of, meeting.date) if time]
        return min(times, key=lambda time: time.start)
    return meeting.date


def _successor(heir: Province | None) -> Say:
    if heir is None:
        return Say("Dùng đơn vị hiện nay", "Use the unit of today")
    name = f"“{heir.id}” ({heir.name})"
    return Say(f"Dùng đơn vị kế thừa: {name}", f"Use its successor, {name}")
