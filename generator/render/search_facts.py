"""What the search learns about a page besides its text: kind, date, other names, facets."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from generator.dates import PartialDate
from generator.portal import Meeting, Programme, Province
from generator.render.wording import province_short
from generator.vietnamese import capitalize, format_date

LABELS = {
    "meeting": "Cuộc họp",
    "province": "Địa phương",
    "programme": "Chương trình",
    "indicator": "Chỉ số",
    "commitment": "Việc phải làm",
    "document": "Văn bản",
    "agency": "Cơ quan",
    "year": "Năm",
    "bulletin": "Bản tin nửa năm",
    "list": "Danh mục",
    "guide": "Hướng dẫn",
}
"""Kinds of pages that can be found, and what readers call them."""


@dataclass(frozen=True, slots=True)
class SearchFacts:
    """What one page tells the search.

    Attributes:
        kind: a key of :data:`LABELS`.
        date: orders results; also gives the year to narrow them by.
        names: other names by which people look for the page, such as those of predecessors.
        provinces: units that the page is about; a former one counts for its successor.
        programmes: programmes that the page belongs to.
    """

    kind: str
    date: PartialDate | None = None
    names: tuple[str | None, ...] = ()
    provinces: Iterable[Province] = ()
    programmes: Iterable[Programme] = ()

    def as_json(self) -> str:
        """Write the facts as ``generator/search/`` reads them."""
        facts: dict[str, object] = {"kind": self.kind, "label": LABELS[self.kind]}
        if self.date:
            year = str(self.date.year)
            facts["date"] = self.date.end.isoformat()
            facts["shown"] = capitalize(format_date(self.date))
            facts["year"] = {year: year}
        if names := [name for name in self.names if name]:
            facts["names"] = names
        if units := {unit.successor or unit: None for unit in self.provinces}:
            facts["province"] = {unit.id: province_short(unit) for unit in units}
        if programmes := {item.id: item.record.short_name for item in self.programmes}:
            facts["programme"] = programmes
        return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def of_meeting(meeting: Meeting) -> SearchFacts:
    """Facts of a meeting: found by each unit that took part, was measured or was given a task."""
    units = [venue.province for venue in meeting.venues]
    units += [figure.area for figure in meeting.figures if figure.area]
    units += [
        party.province
        for commitment in meeting.commitments
        for party in commitment.parties
        if party.province
    ]
    return SearchFacts("meeting", meeting.date, provinces=units, programmes=meeting.programmes)
