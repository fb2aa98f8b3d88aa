"""A page for each agency, and their list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.portal import Agency, Meeting, Portal
from generator.render.commitment_order import Tally, closed_of, open_of, taken_on, tally
from generator.render.following import has_feed, offered
from generator.render.list_kinds import COMMITMENTS, DOCUMENTS, MEETINGS, UPDATES
from generator.render.listing import Crumb, Listing, share
from generator.render.page import Page
from generator.render.pages.archive import archives
from generator.render.search_facts import SearchFacts
from generator.render.section import Section

REGISTER = "data/registers/agencies.yml"


@dataclass(frozen=True, slots=True)
class Entry:
    """An agency in the list of all, with how many commitments it has."""

    agency: Agency
    is_handed_on: bool
    tally: Tally


def _lists(portal: Portal) -> Iterator[Page]:
    yield Page(
        address=addresses.AGENCIES,
        template="agencies.md.j2",
        title="Cơ quan",
        description="Các cơ quan chủ trì, tham gia hoặc nhận việc trong các cuộc họp.",
        record=REGISTER,
        make_context=lambda: {
            "current": [entry(item) for item in portal.agencies if not item.record.valid_through],
            "former": [entry(item) for item in portal.agencies if item.record.valid_through],
        },
        search=SearchFacts("list"),
    )


def entry(agency: Agency) -> Entry:
    """Count its commitments; those of a body without heirs with what it took over."""
    heirs = agency.heirs
    return Entry(agency, bool(heirs), tally(agency.commitments if heirs else taken_on(agency)))


def _pages_of(_portal: Portal, agency: Agency) -> Iterator[Page]:
    yield Page(
        address=agency.address,
        template="agency.md.j2",
        title=agency.record.name,
        description=f"{agency.record.name}: cuộc họp, việc được giao và văn bản.",
        record=REGISTER,
        make_context=partial(_context, agency),
        search=SearchFacts("agency", names=_names(agency)),
        has_feed=has_feed(agency),
    )
    yield from archives(_listings(agency)[0].values())


def _listings(agency: Agency) -> tuple[dict[str, Listing], dict[Agency, int]]:
    """What grows with the record, and the room left for what it took over from each other body."""
    trail = (Crumb("Cơ quan", addresses.AGENCIES), Crumb(agency.record.name, agency.address))
    lists = {
        "open": (COMMITMENTS, "Việc được giao", "viec-phai-lam"),
        "closed": (COMMITMENTS, "Việc đã xong hoặc đã được thay thế", "viec-da-xong"),
        "updates": (UPDATES, "Tin về việc được giao", "tin-ve-viec"),
        "attended": (MEETINGS, "Cuộc họp có người của cơ quan dự", "du-hop"),
        "others": (MEETINGS, "Cuộc họp có nhắc tới", "cuoc-hop"),
        "documents": (DOCUMENTS, "Văn bản ban hành", "van-ban"),
    }
    items = _items(agency)
    taken = {former: tally(former.commitments).open for former in agency.forebears}
    shown = share([*map(len, items.values()), *taken.values()])
    listings = {
        name: Listing(kind, heading, trail, slug, items[name], most, record=REGISTER)
        for (name, (kind, heading, slug)), most in zip(lists.items(), shown, strict=False)
    }
    return listings, dict(zip(taken, shown[len(lists) :], strict=True))


def _items(agency: Agency) -> dict[str, list[Any]]:
    updates = [update for task in agency.commitments for update in task.updates]
    attended = {meeting: None for meeting in agency.meetings if agency.id in _represented(meeting)}
    return {
        "open": open_of(agency.commitments),
        "closed": closed_of(agency.commitments),
        "updates": sorted(updates, key=lambda item: item.meeting.sort_key, reverse=True),
        "attended": list(attended),
        "others": [meeting for meeting in agency.meetings if meeting not in attended],
        "documents": agency.documents,
    }


def _context(agency: Agency) -> dict[str, object]:
    lists, taken = _listings(agency)
    taken_over = [
        (former, _listings(former)[0]["open"].at_most(most))
        for former, most in taken.items()
        if most
    ]
    return {
        "agency": agency,
        "follow": offered(agency),
        "heirs": agency.heirs,
        "taken_over": taken_over,
        **{name: listing.excerpt for name, listing in lists.items()},
    }


def _represented(meeting: Meeting) -> set[str | None]:
    """Ids of the agencies whose people chaired or took part."""
    record = meeting.record
    people = [record.chair, *record.participants]
    for venue in record.venues:
        people += [venue.chair, *venue.participants]
    return {person.on_behalf_of for person in people if person}


def _names(agency: Agency) -> tuple[str | None, ...]:
    """Its own other names, then those of the bodies that it took over."""
    units = [agency, *agency.predecessors]
    own = [(unit.record.short_name, *unit.record.aliases) for unit in units]
    return (*own[0], *(unit.record.name for unit in agency.predecessors), *sum(own[1:], ()))


SECTION = Section(addresses.AGENCIES, _lists, lambda portal: portal.agencies, _pages_of)
