"""Tables of people and of statements, which lie in meetings and in their venues alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Generic, TypeVar

from generator.portal import Meeting, Portal, SourceRef, Venue
from generator.records.meeting import Person, Statement
from generator.render.exports.tables.columns import (
    Columns,
    from_record,
    owner_id,
    reference_to_source,
)
from generator.render.exports.tables.table import AnyTable, Column, Table, Type

Part = TypeVar("Part")
Place = tuple[int, Venue] | None

_SECTIONS = {
    "results": "kết quả",
    "shortcomings": "điều chưa làm được",
    "directions": "chỉ đạo chung",
}


@dataclass(frozen=True, slots=True)
class Spoken(Generic[Part]):
    """A part of a meeting; where it lies in a venue, the number of that, from 1."""

    meeting: Meeting
    number: int
    part: Part
    venue: Place = None
    section: str = ""


def _participants(portal: Portal) -> Iterator[Spoken[Person]]:
    for meeting in portal.meetings:
        people: list[tuple[Person, Place]] = [
            (person, None) for person in meeting.record.participants
        ]
        for venue in enumerate(meeting.venues, 1):
            people += [(person, venue) for person in venue[1].record.participants]
        for number, (person, place) in enumerate(people, 1):
            yield Spoken(meeting, number, person, place)


def _statements(portal: Portal) -> Iterator[Spoken[Statement]]:
    for meeting in portal.meetings:
        found: list[tuple[str, Statement, Place]] = [
            (section, item, None)
            for section in _SECTIONS
            for item in getattr(meeting.record, section)
        ]
        for venue in enumerate(meeting.venues, 1):
            found += [("results", item, venue) for item in venue[1].record.results]
        for number, (section, item, place) in enumerate(found, 1):
            yield Spoken(meeting, number, item, place, section)


def _source(item: Spoken[Statement]) -> tuple[Meeting, SourceRef]:
    """Its own source, else that of its venue."""
    name = item.part.source or (item.venue[1].record.source if item.venue else None)
    return item.meeting, item.meeting.source_of(name)


def _place() -> Columns[Spoken[Any]]:
    return [
        owner_id("meeting_id", "Mã cuộc họp", "meetings", "meeting"),
        Column("number", "Số thứ tự", Type.COUNT, attrgetter("number"), is_required=True),
        Column(
            "venue_number", "Điểm cầu: số thứ tự", Type.COUNT,
            lambda item: item.venue and item.venue[0],
            "Số thứ tự trong bảng venues; để trống là chung cho cả cuộc họp.",
        ),
        Column(
            "province_id", "Mã tỉnh, thành phố", Type.TEXT,
            lambda item: item.venue and item.venue[1].province.id,
            references="provinces",
        ),
    ]  # fmt: skip


PARTICIPANTS: Table[Spoken[Person]] = Table(
    "participants",
    "Người dự",
    "Mỗi dòng là một người dự họp mà nguồn nêu tên; người chủ trì ở bảng meetings và venues.",
    _participants,
    [*_place(), *from_record(Person, "part", ["name", "role", "on_behalf_of"])],
    key=("meeting_id", "number"),
)

STATEMENTS: Table[Spoken[Statement]] = Table(
    "statements",
    "Điều được nêu",
    "Mỗi dòng là một kết quả, một điều chưa làm được hoặc một chỉ đạo chung.",
    _statements,
    [
        *_place(),
        Column(
            "section", "Mục", Type.TEXT, attrgetter("section"),
            is_required=True, choices=tuple(_SECTIONS),
        ),
        Column(
            "section_label", "Mục (tiếng Việt)", Type.TEXT, lambda item: _SECTIONS[item.section]
        ),
        *from_record(Statement, "part", ["text", "programme"]),
        reference_to_source(_source),
    ],
    key=("meeting_id", "number"),
)  # fmt: skip

TABLES: list[AnyTable] = [PARTICIPANTS, STATEMENTS]
