"""A page for each agency, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Agency, Meeting, Portal
from generator.render.commitment_order import closed_of, open_of
from generator.render.page import Page
from generator.render.search_facts import SearchFacts

REGISTER = "data/registers/agencies.yml"


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each agency."""
    yield Page(
        address=addresses.AGENCIES,
        template="agencies.md.j2",
        title="Cơ quan",
        description="Các cơ quan chủ trì, tham gia hoặc nhận việc trong các cuộc họp.",
        record=REGISTER,
        search=SearchFacts("list"),
    )
    for agency in portal.agencies:
        yield Page(
            address=agency.address,
            template="agency.md.j2",
            title=agency.record.name,
            description=f"{agency.record.name}: cuộc họp, việc được giao và văn bản.",
            record=REGISTER,
            context=_context(agency),
            search=SearchFacts("agency", names=_names(agency)),
        )


def _context(agency: Agency) -> dict[str, object]:
    updates = [update for task in agency.commitments for update in task.updates]
    attended = {meeting: None for meeting in agency.meetings if agency.id in _represented(meeting)}
    return {
        "agency": agency,
        "open": open_of(agency.commitments),
        "closed": closed_of(agency.commitments),
        "taken_over": [
            (former, found) for former in agency.forebears if (found := open_of(former.commitments))
        ],
        "updates": sorted(updates, key=lambda item: item.meeting.sort_key, reverse=True),
        "attended": list(attended),
        "others": [meeting for meeting in agency.meetings if meeting not in attended],
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
