"""A page for each commitment; the index and the lists of all are in modules of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator import addresses
from generator.dates import PartialDate
from generator.portal import Commitment, Meeting, Party, Portal, SourceRef
from generator.records.commitment import PartyRole
from generator.render.commitment_order import all_commitments, is_open
from generator.render.page import Page
from generator.render.pages.commitment_group import groups
from generator.render.pages.commitment_index import index
from generator.render.search_facts import SearchFacts
from generator.render.section import Section
from generator.render.wording import document_name, province_name
from generator.vietnamese import capitalize, format_date

TITLE_LENGTH = 90
CRUMB_LENGTH = 50


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a history; the deadline is one without a meeting."""

    when: PartialDate
    label: str
    note: str = ""
    meeting: Meeting | None = None
    source: SourceRef | None = None


def _lists(portal: Portal) -> Iterator[Page]:
    commitments = all_commitments(portal)
    yield index(portal, commitments)
    yield from groups(commitments)


def _pages_of(_portal: Portal, commitment: Commitment) -> Iterator[Page]:
    yield Page(
        address=commitment.address,
        template="commitment.md.j2",
        record=commitment.meeting.path,
        make_context=partial(_context, commitment),
    )


def _context(commitment: Commitment) -> dict[str, object]:
    parties = commitment.parties
    text = commitment.record.text.rstrip(".")
    area = commitment.target_area
    return {
        "title": _shorten(text, TITLE_LENGTH),
        "description": _description(commitment),
        "search": _search(commitment),
        "commitment": commitment,
        "crumb": _shorten(text, CRUMB_LENGTH),
        "lead": [party for party in parties if party.record.role is PartyRole.LEAD],
        "support": [party for party in parties if party.record.role is PartyRole.SUPPORT],
        "history": _history(commitment),
        "is_open": is_open(commitment),
        "area": f"của {province_name(area)}" if area else "cả nước",
    }


def _search(commitment: Commitment) -> SearchFacts:
    parties = commitment.parties
    return SearchFacts(
        "commitment",
        commitment.meeting.date,
        names=tuple(map(_party_name, parties)),
        provinces=[party.province for party in parties if party.province],
        programmes=[commitment.programme] if commitment.programme else [],
    )


def _history(commitment: Commitment) -> list[Step]:
    """From the assigning meeting through what was heard since, with the deadline in its place."""
    steps = [Step(commitment.meeting.date, "Giao việc", "", commitment.meeting, commitment.source)]
    for update in reversed(commitment.all_updates):
        record = update.record
        when = record.date or update.meeting.date
        place = f"{capitalize(province_name(update.area))}: " if update.area else ""
        label = capitalize(f"{place}{record.status.label}")
        steps.append(Step(when, label, record.note, update.meeting, update.source))
    steps += [
        Step(document.record.date, f"Ban hành {document_name(document)}")
        for document in commitment.standing.enacted
        if document.record.date
    ]
    steps[1:] = sorted(steps[1:], key=lambda step: step.when.end)
    if due := commitment.record.due:
        after = (number for number, step in enumerate(steps) if number and step.when.end > due.end)
        steps.insert(next(after, len(steps)), Step(due, "Hạn"))
    return steps


def _description(commitment: Commitment) -> str:
    parts = [f"Giao tại cuộc họp {format_date(commitment.meeting.date)}"]
    if names := [_party_name(party) for party in commitment.parties]:
        parts.append(f"người làm: {', '.join(names)}")
    due = commitment.record.due
    parts.append(f"hạn: {format_date(due)}" if due else "nguồn không nêu hạn")
    return "; ".join(parts) + "."


def _party_name(party: Party) -> str:
    if party.agency:
        return party.agency.record.name
    if party.record.name:
        return party.record.name
    return capitalize(province_name(party.province)) if party.province else ""


def _shorten(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0].rstrip(",;:") + "…"


SECTION = Section(addresses.COMMITMENTS, _lists, all_commitments, _pages_of)
