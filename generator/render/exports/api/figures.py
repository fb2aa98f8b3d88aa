"""Figures in lists, and what the file of a meeting adds to its own."""

from __future__ import annotations

from generator.portal import Figure, Indicator
from generator.records import observation
from generator.render.exports.api.links import HREF_TITLE, PAGE_TITLE
from generator.render.exports.api.naming import path_of
from generator.render.exports.api.shapes import DATE, ID, LINK, STRING, Part, Shape, or_null
from generator.render.exports.api.writer import Writer
from generator.render.trends import main_series, newest
from generator.render.wording import amount


def _stands_at(figure: Figure) -> tuple[str, str]:
    return figure.meeting.address, figure.anchor


FIGURE_PARTS = (
    Part("anchor", "Neo của con số trên trang cuộc họp", STRING, lambda thing, _: thing.anchor),
    Part("text", "Con số như trang hiện", STRING, lambda thing, _: amount(thing)),
    Part(
        "effective_unit", "Đơn vị của con số, hoặc của chỉ số", STRING,
        lambda thing, _: thing.unit,
    ),
    Part("page", PAGE_TITLE, LINK, lambda thing, to: to.page(*_stands_at(thing))),
)  # fmt: skip
FIGURE = Shape(
    "FigureBrief",
    "Con số, trong danh sách",
    "Như trong tệp của cuộc họp, nhưng chỉ nêu mã của chỉ số, địa bàn và nguồn.",
    model=observation.Observation,
    parts=(
        *FIGURE_PARTS,
        Part("meeting", "Mã của cuộc họp", ID, lambda thing, _: thing.meeting.id),
        Part("meeting_date", "Ngày họp", DATE, lambda thing, _: thing.meeting.date),
        Part("href", HREF_TITLE, LINK, lambda thing, to: to.href(path_of(thing.meeting))),
    ),
    has_ids=True,
)


def _newest(indicator: Indicator, to: Writer) -> object:
    """The figure that the list of indicators shows; none where only parts or places have any."""
    main = main_series(indicator)
    return to.shaped(FIGURE, newest(main)) if main else None


NEWEST = Part(
    "newest",
    "Con số mới nhất của cả nước, hoặc của dãy duy nhất",
    or_null(FIGURE.schema),
    _newest,
)
