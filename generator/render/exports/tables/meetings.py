"""Tables of meetings and of what lies in them, besides figures and tasks."""

from __future__ import annotations

from typing import Any

from generator.portal import Citation, Meeting, Portal, SourceRef, Venue
from generator.records import meeting, source
from generator.render.exports.tables.columns import (
    from_record,
    name_of,
    own_id,
    own_page,
    reference,
    reference_to_source,
    source_id,
    words,
)
from generator.render.exports.tables.rows import Numbered, Tie, parts_of, place, ties
from generator.render.exports.tables.table import AnyTable, Column, Table, Type
from generator.render.wording import document_name, venue_name

_PERSON = ["name", "role", "on_behalf_of"]


def all_meetings(portal: Portal) -> list[Meeting]:
    """Every meeting, the newest first."""
    return portal.meetings


def _said(item: Numbered[Meeting, Any]) -> tuple[Meeting, SourceRef]:
    return item.owner, item.owner.source_of(item.part.record.source)


MEETINGS: Table[Meeting] = Table(
    "meetings",
    "Cuộc họp",
    "Mỗi dòng là một cuộc họp.",
    all_meetings,
    [
        own_id(),
        *from_record(
            meeting.Meeting,
            "record",
            ["title", "date", "status", "classification", "attendance_mode", "organizer"],
        ),
        name_of(
            "organizer_name",
            "Cơ quan tổ chức: tên",
            lambda item: item.organizer.record.name if item.organizer else "",
        ),
        *from_record(
            meeting.Person, "record.chair", _PERSON, "chair_", "Người chủ trì", may_lack=True
        ),
        *from_record(meeting.Meeting, "record", ["period", "participants_note", "summary"]),
        Column("updated", "Ngày mới nhất mà nguồn nêu", Type.DAY, lambda item: item.updated),
        own_page(),
    ],
)

MEETING_PROGRAMMES: Table[Tie] = Table(
    "meeting_programmes",
    "Chương trình của cuộc họp",
    "Mỗi dòng nối một cuộc họp với một chương trình được bàn ở đó.",
    ties(all_meetings, lambda item: item.programmes),
    [
        reference("meeting_id", "Mã cuộc họp", "meetings", lambda item: item[0]),
        reference("programme_id", "Mã chương trình", "programmes", lambda item: item[1]),
    ],
    key=("meeting_id", "programme_id"),
)

SOURCES: Table[Numbered[Meeting, SourceRef]] = Table(
    "sources",
    "Nguồn",
    "Mỗi dòng là một nguồn của một cuộc họp.",
    parts_of(all_meetings, lambda item: item.sources),
    [
        Column("id", "Mã", Type.TEXT, lambda item: source_id(item.owner, item.part)),
        *place("meeting_id", "Mã cuộc họp", "meetings"),
        *from_record(
            source.Source,
            "part.record",
            ["publisher", "title", "author", "date", "url"],
        ),
    ],
)

VENUES: Table[Numbered[Meeting, Venue]] = Table(
    "venues",
    "Điểm cầu",
    "Mỗi dòng là một nơi dự họp.",
    parts_of(all_meetings, lambda item: item.venues),
    [
        *place("meeting_id", "Mã cuộc họp", "meetings"),
        words(
            "name",
            "Tên điểm cầu",
            lambda item: venue_name(item.part),
            "Theo tên của tỉnh, thành phố vào ngày họp.",
        ),
        *from_record(meeting.Venue, "part.record", ["province", "locality"]),
        *from_record(
            meeting.Person,
            "part.record.chair",
            _PERSON,
            "chair_",
            "Người chủ trì tại điểm cầu",
            may_lack=True,
        ),
        *from_record(meeting.Venue, "part.record", ["participants_note"]),
        reference_to_source(_said),
    ],
    key=("meeting_id", "number"),
)

CITATIONS: Table[Numbered[Meeting, Citation]] = Table(
    "citations",
    "Văn bản được nhắc tới",
    "Mỗi dòng là một văn bản mà một cuộc họp dựa vào, nhắc tới, kết luận hoặc sẽ xây dựng.",
    parts_of(all_meetings, lambda item: item.citations),
    [
        *place("meeting_id", "Mã cuộc họp", "meetings"),
        *from_record(meeting.Citation, "part.record", ["document"]),
        name_of("document_name", "Văn bản: tên", lambda item: document_name(item.part.document)),
        *from_record(meeting.Citation, "part.record", ["relation", "provision", "note"]),
        reference_to_source(_said),
    ],
    key=("meeting_id", "number"),
)

TABLES: list[AnyTable] = [MEETINGS, MEETING_PROGRAMMES, SOURCES, VENUES, CITATIONS]
