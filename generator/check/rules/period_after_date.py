"""Số liệu thực tế của một kỳ chưa tới.

Một con số loại “thực tế” nói về kỳ, hoặc tính đến ngày, bắt đầu sau ngày họp.

Vì sao: Chưa tới kỳ thì chỉ có mục tiêu hoặc dự báo; ghi nhầm loại sẽ biến lời hứa thành thành tích.

Sai:

    # date: 2023-12-28
    - indicator: chi-so-chuyen-doi-so-quoc-gia
      value: 0.75
      time_period: 2024

Đúng:

    # date: 2023-12-28
    - indicator: chi-so-chuyen-doi-so-quoc-gia
      value: 0.75
      time_period: 2024
      kind: forecast
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.records.observation import ObservationKind
from generator.vietnamese import format_date

CODE = "BT702"
MESSAGE = Say(
    "Con số “thực tế” này nói về {period}, sau cuộc họp {date}.",
    "This actual figure speaks of {period}, after the meeting, {date}.",
)
HINT = Say(
    "Là mục tiêu thì ghi “kind: target”, dự báo thì “kind: forecast”; nhầm năm thì sửa “{field}”.",
    "Write “kind: target” or “kind: forecast”, or correct the year in “{field}”.",
)


def check(records: Records) -> Iterator[Fault]:
    """Hold the time of every actual figure against the last possible day of its meeting."""
    for entry in records.meetings:
        date = entry.record.date
        for number, item in enumerate(entry.record.observations):
            if item.kind is not ObservationKind.ACTUAL:
                continue
            for field, period in (("time_period", item.time_period), ("as_of", item.as_of)):
                if period and period.start > date.end:
                    parameters: dict[str, str | Say] = {
                        "period": Say(format_date(period), str(period)),
                        "date": Say(format_date(date), str(date)),
                        "field": field,
                    }
                    position = entry.position("observations", number, field)
                    yield Fault(position, "period-after-date", parameters)
