"""The table of figures: each row can be quoted without another table."""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses import anchored
from generator.portal import Figure, Portal
from generator.records.observation import Change, Observation
from generator.render.exports.tables.columns import (
    from_record,
    name_of,
    of_meeting,
    of_source,
    reference,
    words,
)
from generator.render.exports.tables.table import AnyTable, Column, Table, Type
from generator.render.wording import amount, province_name


def _figures(portal: Portal) -> Iterator[Figure]:
    for meeting in portal.meetings:
        yield from meeting.figures


OBSERVATIONS: Table[Figure] = Table(
    "observations",
    "Con số",
    "Mỗi dòng là một giá trị của một chỉ số, cho một địa bàn và một kỳ, như một nguồn nêu.",
    _figures,
    [
        Column("id", "Mã", Type.TEXT, lambda item: anchored(item.meeting.id, item.anchor)),
        reference("indicator_id", "Mã chỉ số", "indicators", lambda item: item.indicator),
        name_of("indicator_name", "Tên chỉ số", lambda item: item.indicator.record.name),
        *from_record(Observation, "record", ["breakdown", "value"]),
        words("unit", "Đơn vị", lambda item: item.unit),
        *from_record(Observation, "record", ["numerator", "denominator"]),
        words("value_text", "Con số như trang viết", amount, "Giữ đủ các chữ số mà nguồn nêu."),
        *from_record(Observation, "record", ["qualifier", "kind", "time_period", "as_of"]),
        reference("ref_area_id", "Mã địa bàn", "provinces", lambda item: item.area),
        name_of(
            "ref_area_name",
            "Địa bàn",
            lambda item: province_name(item.area) if item.area else "",
            "Để trống khi con số nói về cả nước.",
        ),
        *from_record(
            Change,
            "record.change",
            ["value", "unit", "since", "qualifier"],
            "change_",
            "Thay đổi so với kỳ trước",
            may_lack=True,
        ),
        *from_record(Observation, "record", ["headline", "definition", "note"]),
        *of_meeting(),
        *of_source(),
        Column(
            "page_url",
            "Chỗ của con số trên bản tin",
            Type.PAGE,
            lambda item: anchored(item.meeting.address, item.anchor),
        ),
    ],
)

TABLES: list[AnyTable] = [OBSERVATIONS]
