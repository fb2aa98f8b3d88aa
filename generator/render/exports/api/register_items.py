"""The file on each entry of a register, and on each year and half-year."""

from __future__ import annotations

from operator import attrgetter

from generator.portal import Agency, Province, Venue
from generator.records import registers
from generator.render.exports.api import briefs, figures
from generator.render.exports.api.briefs import PERIOD_COUNTS
from generator.render.exports.api.meeting_items import ITEM_HEAD
from generator.render.exports.api.shapes import (
    FLAG,
    STRING,
    Collection,
    Part,
    Shape,
    count,
    optional_reference,
    references,
)
from generator.render.model_words import MODELS

_MEETINGS = Collection(
    "meetings", "Cuộc họp, mới nhất trước", briefs.MEETING, lambda thing: thing.meetings
)
_COMMITMENTS = Collection(
    "commitments", "Việc phải làm, mới giao trước", briefs.COMMITMENT, lambda t: t.commitments
)
_FIGURES = Collection("figures", "Con số, mới nhất trước", figures.FIGURE, lambda t: t.figures)


def _venues(province: Province) -> list[Venue]:
    """Give its meetings and those of the units merged into it, the newest first."""
    found = [venue for unit in province.with_predecessors for venue in unit.venues]
    return sorted(found, key=lambda venue: venue.meeting.sort_key, reverse=True)


PROVINCE = Shape(
    "Province",
    *MODELS[registers.Province],
    model=registers.Province,
    head=ITEM_HEAD,
    parts=(
        Part("is_current", "Đơn vị hiện nay", FLAG, lambda thing, _: thing.is_current),
        references("predecessors", "Đơn vị đã sáp nhập vào", lambda thing: thing.predecessors),
        count(
            "meeting_count", "Số cuộc họp, kể cả của đơn vị đã sáp nhập vào",
            lambda thing: thing.meeting_count,
        ),
    ),
    collections=(
        Collection(
            "meetings", "Cuộc họp, kể cả của đơn vị đã sáp nhập vào, mới nhất trước",
            briefs.VENUE, _venues,
        ),
        _FIGURES,
        _COMMITMENTS,
    ),
)  # fmt: skip


def _is_current(agency: Agency, _: object) -> bool:
    return not agency.record.valid_through


AGENCY = Shape(
    "Agency",
    *MODELS[registers.Agency],
    model=registers.Agency,
    head=ITEM_HEAD,
    parts=(
        Part("is_current", "Còn hoạt động", FLAG, _is_current),
        references("predecessors", "Cơ quan mà nó kế thừa", lambda thing: thing.predecessors),
        references("heirs", "Cơ quan nay làm việc của nó", lambda thing: thing.heirs),
    ),
    collections=(
        _MEETINGS,
        _COMMITMENTS,
        Collection("documents", "Văn bản đã ban hành", briefs.DOCUMENT, lambda t: t.documents),
    ),
)

PROGRAMME = Shape(
    "Programme",
    *MODELS[registers.Programme],
    model=registers.Programme,
    head=ITEM_HEAD,
    collections=(
        Collection("indicators", "Chỉ số", briefs.INDICATOR, lambda thing: thing.indicators),
        _MEETINGS,
        _COMMITMENTS,
    ),
)

INDICATOR = Shape(
    "Indicator",
    *MODELS[registers.Indicator],
    model=registers.Indicator,
    head=ITEM_HEAD,
    parts=(
        optional_reference("remainder", "Chỉ số đếm phần chưa làm", lambda t: t.remainder),
        figures.NEWEST,
    ),
    collections=(_FIGURES, _COMMITMENTS),
)  # fmt: skip

DOCUMENT = Shape(
    "Document",
    *MODELS[registers.Document],
    model=registers.Document,
    head=ITEM_HEAD,
    parts=(
        references("replaced_by", "Văn bản thay thế nó", lambda thing: thing.replaced_by),
        references("founded", "Chương trình mà nó lập nên", lambda thing: thing.founded),
        references("provinces", "Tỉnh, thành phố mà nó sắp xếp", lambda thing: thing.provinces),
        references("agencies", "Cơ quan mà nó sắp xếp", lambda thing: thing.agencies),
    ),
    collections=(
        Collection("citations", "Cuộc họp nhắc tới", briefs.USE, lambda thing: thing.citations),
        _COMMITMENTS,
    ),
)

_OF_PERIOD = (
    _MEETINGS,
    *(
        Collection(name, title, briefs.COMMITMENT, attrgetter(name))
        for name, title in (
            ("promised", "Việc được giao"),
            ("due", "Việc đến hạn, hạn sớm nhất trước"),
            ("kept", "Việc đã xong"),
            ("missed", "Việc quá hạn, chưa rõ kết quả"),
        )
    ),
)
_SPAN = Part("period", "Khoảng thời gian", STRING, lambda thing, _: str(thing.when))

YEAR = Shape(
    "Year",
    "Năm",
    "Một năm có cuộc họp hoặc có hạn.",
    head=ITEM_HEAD,
    parts=(
        _SPAN,
        *PERIOD_COUNTS,
        references("halves", "Các nửa năm có trang", lambda thing: thing.halves),
    ),
    collections=_OF_PERIOD,
)
HALF_YEAR = Shape(
    "HalfYear",
    "Nửa năm",
    "Một nửa năm có cuộc họp hoặc có hạn.",
    head=ITEM_HEAD,
    parts=(_SPAN, *PERIOD_COUNTS),
    collections=_OF_PERIOD,
)
