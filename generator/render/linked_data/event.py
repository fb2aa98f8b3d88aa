"""``Event``: a meeting. https://schema.org/Event.

The record knows on which day a meeting was held and not when it ended, so there is no ``endDate``.
``EventScheduled`` holds for meetings to come as for those that took place on their day.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator import addresses
from generator.portal import Meeting, SourceRef, Venue
from generator.records.meeting import AttendanceMode, DocumentRelation, Person
from generator.render.linked_data.parts import LANGUAGE, Node, Nodes, moment, node
from generator.render.listing import Crumb
from generator.render.wording import venue_name
from generator.settings import Site

_MODES = {
    AttendanceMode.ONLINE: "OnlineEventAttendanceMode",
    AttendanceMode.OFFLINE: "OfflineEventAttendanceMode",
    AttendanceMode.MIXED: "MixedEventAttendanceMode",
}


def describe(meeting: Meeting, trail: Sequence[Crumb], site: Site) -> Node:
    """Describe a meeting, with the breadcrumbs of its page."""
    nodes, record = Nodes(site, trail), meeting.record
    mode = _MODES[record.attendance_mode] if record.attendance_mode else None
    people = [*filter(None, [record.chair]), *record.participants]
    return nodes.graph(
        nodes.thing(
            "Event",
            record.title,
            meeting,
            description=record.summary,
            image=_card(meeting, site),
            inLanguage=LANGUAGE,
            startDate=moment(meeting.date),
            eventStatus=_term("EventScheduled"),
            eventAttendanceMode=_term(mode) if mode else None,
            location=[_place(nodes, venue) for venue in meeting.venues],
            organizer=nodes.agency(meeting.organizer) if meeting.organizer else None,
            attendee=[_person(person) for person in people],
            about=[nodes.programme(programme) for programme in meeting.programmes],
            recordedIn=[
                nodes.document(citation.document)
                for citation in meeting.citations
                if citation.record.relation is DocumentRelation.CONCLUSION
            ],
            subjectOf=[_source(source) for source in meeting.sources],
        )
    )


def _term(name: str) -> str:
    return f"https://schema.org/{name}"


def _card(meeting: Meeting, site: Site) -> str | None:
    return f"{site.url}{meeting.address}{addresses.CARD_FILE}" if site.url else None


def _place(nodes: Nodes, venue: Venue) -> Node:
    if not venue.record.locality:
        return nodes.province(venue.province, venue_name(venue))
    unit = nodes.province(venue.province)
    return node("Place", name=venue_name(venue), containedInPlace=unit)


def _person(person: Person) -> Node:
    return node("Person", name=person.name, jobTitle=person.role)


def _source(source: SourceRef) -> Node:
    """A page elsewhere; ``creditText`` leaves open whether an author is a person or a desk."""
    record = source.record
    return node(
        "CreativeWork",
        name=record.title,
        url=record.url,
        publisher=node("Organization", name=record.publisher),
        creditText=record.author,
        datePublished=moment(record.date) if record.date else None,
    )
