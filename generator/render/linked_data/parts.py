"""Nodes that several types share, and how they name pages and dates."""

from __future__ import annotations

from collections.abc import Sequence

from generator import addresses
from generator.dates import PartialDate, Precision
from generator.portal import Agency, Document, HasPage, Meeting, Programme, Province
from generator.records.registers import AgencyKind
from generator.render.linked_data.breadcrumbs import breadcrumbs
from generator.render.listing import Crumb
from generator.render.wording import document_name, province_name
from generator.settings import Site
from generator.vietnamese import capitalize

Node = dict[str, object]
LANGUAGE = "vi"
_GOVERNMENT = set(AgencyKind) - {AgencyKind.OTHER}


class Nodes:
    """Makes the nodes of one page: addresses are whole where the site's is known."""

    def __init__(self, site: Site, trail: Sequence[Crumb]) -> None:
        """Take the path to the page, which ends with the page itself."""
        self.site = site
        self._trail = trail
        self._page = trail[-1].address

    def graph(self, main: Node) -> Node:
        """Put the main node and the breadcrumbs of the page together."""
        way = breadcrumbs(self._trail, self.reach)
        return {"@context": "https://schema.org", "@graph": [main, way]}

    def reach(self, address: str) -> str:
        """Address of a page as this page gives it."""
        return addresses.reach(self.site.url, self._page, address)

    def thing(self, kind: str, name: str, thing: HasPage | None = None, **more: object) -> Node:
        """Name something that may have a page of its own."""
        return node(kind, name=name, url=self.reach(thing.address) if thing else None, **more)

    def agency(self, agency: Agency) -> Node:
        """Name a body."""
        is_state = agency.record.kind in _GOVERNMENT
        kind = "GovernmentOrganization" if is_state else "Organization"
        return self.thing(kind, agency.record.name, agency)

    def province(self, province: Province, name: str = "") -> Node:
        """Name a unit, as it was called at a time where that is given."""
        name = name or capitalize(province_name(province))
        return self.thing("AdministrativeArea", name, province)

    def programme(self, programme: Programme) -> Node:
        """Name a programme: a project is an enterprise planned to achieve an aim."""
        return self.thing("Project", programme.record.name, programme)

    def document(self, document: Document) -> Node:
        """Name a document."""
        return self.thing("Legislation", document_name(document), document)

    def meeting(self, meeting: Meeting) -> Node:
        """Name a meeting."""
        when = moment(meeting.date)
        return self.thing("Event", meeting.record.title, meeting, startDate=when)


def node(kind: str, **fields: object) -> Node:
    """Make a node of what is known; an empty list is not."""
    known = {name: value for name, value in fields.items() if value not in (None, "", [])}
    return {"@type": kind, **known}


def moment(when: PartialDate) -> str:
    """Write a date as ISO 8601 has it, as far as it goes; of half-years and quarters the year."""
    if when.precision in (Precision.HALF, Precision.QUARTER):
        return f"{when.year:04}"
    return when.text
