"""What lists say of each thing: enough to show them as the index pages do, and where more is.

Long lists name other things by their ids alone; ids are those of the other lists.
"""

from __future__ import annotations

from generator.portal import Commitment, Venue
from generator.records import commitment, meeting, registers
from generator.render.commitment_order import tally
from generator.render.exports.api.fields import taken
from generator.render.exports.api.figures import NEWEST
from generator.render.exports.api.links import HEAD, HREF_TITLE, PAGE_TITLE
from generator.render.exports.api.naming import full_name, path_of, state_id
from generator.render.exports.api.shapes import (
    DATE,
    DAY,
    FLAG,
    ID,
    LINK,
    STRING,
    Part,
    Shape,
    count,
    list_of,
    or_null,
    references,
)
from generator.render.pages.agency import entry
from generator.render.wording import venue_name

OF_MEETING = (
    Part("id", "Mã của cuộc họp", ID, lambda thing, _: thing.meeting.id),
    Part("name", "Tên cuộc họp", STRING, lambda thing, _: full_name(thing.meeting)),
    Part("date", "Ngày họp", DATE, lambda thing, _: thing.meeting.date),
    Part("href", HREF_TITLE, LINK, lambda thing, to: to.href(path_of(thing.meeting))),
    Part("page", PAGE_TITLE, LINK, lambda thing, to: to.page(thing.meeting.address)),
)

MEETING = Shape(
    "MeetingBrief",
    "Cuộc họp, ngắn gọn",
    head=HEAD,
    parts=(
        *(taken(meeting.Meeting, name) for name in ("date", "status", "classification")),
        taken(meeting.Meeting, "organizer"),
        taken(meeting.Meeting, "programmes"),
        Part(
            "provinces", "Tỉnh, thành phố có điểm cầu", list_of(ID),
            lambda thing, _: list(dict.fromkeys([venue.province.id for venue in thing.venues])),
        ),
        count("figure_count", "Số con số", lambda thing: len(thing.figures)),
        count("commitment_count", "Số việc phải làm", lambda thing: len(thing.commitments)),
    ),
)  # fmt: skip


def _ids(thing: Commitment, kind: str) -> list[str]:
    found = [getattr(party, kind) for party in thing.record.responsible]
    return list(dict.fromkeys(filter(None, found)))


COMMITMENT = Shape(
    "CommitmentBrief",
    "Việc phải làm, ngắn gọn",
    head=HEAD,
    parts=(
        Part("meeting", "Mã của cuộc họp giao việc", ID, lambda thing, _: thing.meeting.id),
        Part("agencies", "Mã của cơ quan nhận việc", list_of(ID), lambda t, _: _ids(t, "agency")),
        Part(
            "provinces", "Mã của địa phương nhận việc", list_of(ID),
            lambda thing, _: _ids(thing, "province"),
        ),
        taken(commitment.Commitment, "programme"),
        taken(commitment.Commitment, "due"),
        Part(
            "due_end", "Ngày cuối cùng của hạn", or_null(DAY),
            lambda thing, _: thing.record.due.end if thing.record.due else None,
        ),
        Part(
            "state", "Mã tình trạng, xem states trong index.json", STRING,
            lambda thing, _: state_id(thing.standing.state),
        ),
        Part("is_past_due", "Đã qua hạn", FLAG, lambda thing, _: thing.standing.is_past_due),
        Part(
            "last_word", "Mã của cuộc họp gần nhất nói tới việc này", ID,
            lambda thing, _: thing.standing.last_word.id,
        ),
    ),
)  # fmt: skip

DOCUMENT = Shape(
    "DocumentBrief",
    "Văn bản, ngắn gọn",
    head=HEAD,
    parts=tuple(taken(registers.Document, name) for name in ("kind", "number", "date", "title")),
)


INDICATOR = Shape(
    "IndicatorBrief",
    "Chỉ số, ngắn gọn",
    head=HEAD,
    parts=(
        taken(registers.Indicator, "unit"),
        taken(registers.Indicator, "programme"),
        count("figure_count", "Số con số", lambda thing: len(thing.figures)),
        NEWEST,
    ),
)

PROVINCE = Shape(
    "ProvinceBrief",
    "Tỉnh, thành phố, ngắn gọn",
    head=HEAD,
    parts=(
        taken(registers.Province, "kind"),
        Part("is_current", "Đơn vị hiện nay", FLAG, lambda thing, _: thing.is_current),
        taken(registers.Province, "succeeded_by"),
        Part(
            "predecessors", "Mã của đơn vị đã sáp nhập vào", list_of(ID),
            lambda thing, _: [unit.id for unit in thing.predecessors],
        ),
        count(
            "meeting_count", "Số cuộc họp, kể cả của đơn vị đã sáp nhập vào",
            lambda thing: thing.meeting_count,
        ),
    ),
)  # fmt: skip

AGENCY = Shape(
    "AgencyBrief",
    "Cơ quan, ngắn gọn",
    head=HEAD,
    parts=(
        taken(registers.Agency, "short_name"),
        taken(registers.Agency, "kind"),
        Part("is_current", "Còn hoạt động", FLAG, lambda t, _: not t.record.valid_through),
        taken(registers.Agency, "succeeded_by"),
        count("open_count", "Số việc còn theo dõi", lambda thing: entry(thing).tally.open),
        count("overdue_count", "Trong đó quá hạn", lambda thing: entry(thing).tally.overdue),
    ),
)

PROGRAMME = Shape(
    "ProgrammeBrief",
    "Chương trình, ngắn gọn",
    head=HEAD,
    parts=(
        taken(registers.Programme, "description"),
        count("meeting_count", "Số cuộc họp", lambda thing: len(thing.meetings)),
        count("commitment_count", "Số việc phải làm", lambda thing: len(thing.commitments)),
        count("open_count", "Số việc còn theo dõi", lambda t: tally(t.commitments).open),
        count("indicator_count", "Số chỉ số", lambda thing: len(thing.indicators)),
    ),
)

PERIOD_COUNTS = (
    count("meeting_count", "Số cuộc họp", lambda thing: len(thing.meetings)),
    count("promised_count", "Số việc được giao", lambda thing: len(thing.promised)),
    count("due_count", "Số việc đến hạn", lambda thing: len(thing.due)),
    count("missed_count", "Số việc quá hạn, chưa rõ kết quả", lambda thing: len(thing.missed)),
)
HALF_YEAR = Shape("HalfYearBrief", "Nửa năm, ngắn gọn", head=HEAD, parts=PERIOD_COUNTS)
YEAR = Shape(
    "YearBrief",
    "Năm, ngắn gọn",
    head=HEAD,
    parts=(
        *PERIOD_COUNTS,
        references("halves", "Các nửa năm có trang", lambda thing: thing.halves),
    ),
)


def _venue(thing: Venue, _: object) -> str:
    return venue_name(thing)


def _province(thing: Venue, _: object) -> str:
    return thing.province.id


VENUE = Shape(
    "ProvinceMeeting",
    "Cuộc họp có điểm cầu ở một địa phương",
    head=OF_MEETING,
    parts=(
        Part("venue", "Điểm cầu, theo tên vào ngày họp", STRING, _venue),
        Part("province", "Mã của đơn vị vào ngày họp", ID, _province),
    ),
)

USE = Shape(
    "DocumentUse",
    "Cuộc họp nhắc tới một văn bản",
    head=OF_MEETING,
    parts=tuple(taken(meeting.Citation, name) for name in ("relation", "provision", "note")),
)
