"""The kinds of things that have files for programs, in the order of the portal's navigation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.portal import Portal
from generator.render.commitment_order import all_commitments
from generator.render.describe import models_in
from generator.render.exports.api import briefs, figures, links, meeting_items, register_items
from generator.render.exports.api.shapes import Shape, plain


@dataclass(frozen=True, slots=True)
class Kind:
    """A list, and a file for each thing in it.

    Attributes:
        name: of the list and of the folder; one word of an address.
        title: of the list, in Vietnamese.
        item: what the file on one thing holds.
        brief: what the list says of it.
        things: all of them, in the order of their index page.
    """

    name: str
    title: str
    item: Shape
    brief: Shape
    things: Callable[[Portal], Sequence[Any]]


KINDS = (
    Kind(
        "meetings", "Cuộc họp, mới nhất trước", meeting_items.MEETING, briefs.MEETING,
        lambda portal: portal.meetings,
    ),
    Kind(
        "commitments", "Việc phải làm, mới giao trước", meeting_items.COMMITMENT,
        briefs.COMMITMENT, all_commitments,
    ),
    Kind(
        "indicators", "Chỉ số, theo tên", register_items.INDICATOR, briefs.INDICATOR,
        lambda portal: portal.indicators,
    ),
    Kind(
        "provinces", "Tỉnh, thành phố hiện nay và trước đây, theo tên", register_items.PROVINCE,
        briefs.PROVINCE, lambda portal: portal.provinces,
    ),
    Kind(
        "programmes", "Chương trình", register_items.PROGRAMME, briefs.PROGRAMME,
        lambda portal: portal.programmes,
    ),
    Kind(
        "years", "Năm, mới nhất trước", register_items.YEAR, briefs.YEAR,
        lambda portal: portal.years,
    ),
    Kind(
        "half-years", "Nửa năm, mới nhất trước", register_items.HALF_YEAR, briefs.HALF_YEAR,
        lambda portal: portal.half_years,
    ),
    Kind(
        "documents", "Văn bản, mới nhất trước", register_items.DOCUMENT, briefs.DOCUMENT,
        lambda portal: portal.documents,
    ),
    Kind(
        "agencies", "Cơ quan hiện nay và trước đây, theo tên", register_items.AGENCY,
        briefs.AGENCY, lambda portal: portal.agencies,
    ),
)  # fmt: skip

INNER = (
    meeting_items.OBSERVATION,
    meeting_items.UPDATE,
    meeting_items.PARTY,
    meeting_items.CITATION,
    meeting_items.VENUE,
    meeting_items.SOURCE,
    meeting_items.COMMITMENT,
)
"""Shapes of records that lie inside others, and to which the portal ties or adds something."""

_OTHERS = (
    links.REFERENCE,
    links.SOURCE_REFERENCE,
    figures.FIGURE,
    briefs.VENUE,
    briefs.USE,
    meeting_items.STATE,
    meeting_items.MOVEMENT,
    meeting_items.RESULT,
)


def shapes() -> dict[str, Shape]:
    """Give every shape by its name; records to which the portal adds nothing are one, too."""
    found = [shape for kind in KINDS for shape in (kind.item, kind.brief)]
    named = {shape.name: shape for shape in (*found, *INNER, *_OTHERS)}
    for kind in KINDS:
        for model in models_in(kind.item.model) if kind.item.model else ():
            if model.__name__ not in named:
                named[model.__name__] = plain(model)
    return named
