"""A page for each commitment, and the index of all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.dates import PartialDate
from generator.portal import Commitment, Meeting, Party, Portal, SourceRef, State
from generator.records.commitment import PartyRole
from generator.render.commitment_order import (
    all_commitments,
    by_year,
    due_next,
    duties,
    is_open,
    open_of,
    overdue_of,
)
from generator.render.page import Page
from generator.render.search_facts import SearchFacts
from generator.render.wording import document_name, province_name
from generator.vietnamese import capitalize, format_date

TITLE_LENGTH = 90
CRUMB_LENGTH = 50
LISTED = 10
"""How many commitments the index shows of each kind."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a history; the deadline is one without a meeting."""

    when: PartialDate
    label: str
    note: str = ""
    meeting: Meeting | None = None
    source: SourceRef | None = None


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the index, then each commitment."""
    commitments = all_commitments(portal)
    yield _index(portal, commitments)
    for commitment in commitments:
        yield _commitment(commitment)


def _index(portal: Portal, commitments: list[Commitment]) -> Page:
    years = by_year(commitments)
    overdue = overdue_of(commitments)
    return Page(
        address=addresses.COMMITMENTS,
        template="commitments.md.j2",
        title="Việc phải làm",
        description="Việc các cuộc họp đã giao: ai làm, hạn khi nào, đến nay ra sao.",
        context={
            "commitments": commitments,
            "states": [
                (state, sum(item.standing.state is state for item in commitments))
                for state in State
            ],
            "next": due_next(commitments),
            "overdue": overdue,
            "shown": LISTED,
            "years": [(year, open_of(due)) for year, due in years.items()],
            "undated": open_of(item for item in commitments if item.record.due is None),
            "programmes": [(item, open_of(item.commitments)) for item in portal.programmes],
            "agencies": [
                (item, duties(item)) for item in portal.agencies if not item.record.valid_through
            ],
        },
        search=SearchFacts("list"),
    )


def _commitment(commitment: Commitment) -> Page:
    parties = commitment.parties
    text = commitment.record.text.rstrip(".")
    return Page(
        address=commitment.address,
        template="commitment.md.j2",
        title=_shorten(text, TITLE_LENGTH),
        description=_description(commitment),
        record=commitment.meeting.path,
        context={
            "commitment": commitment,
            "crumb": _shorten(text, CRUMB_LENGTH),
            "lead": [party for party in parties if party.record.role is PartyRole.LEAD],
            "support": [party for party in parties if party.record.role is PartyRole.SUPPORT],
            "history": _history(commitment),
            "is_open": is_open(commitment),
        },
        search=SearchFacts(
            "commitment",
            commitment.meeting.date,
            names=tuple(map(_party_name, parties)),
            provinces=[party.province for party in parties if party.province],
            programmes=[commitment.programme] if commitment.programme else [],
        ),
    )


def _history(commitment: Commitment) -> list[Step]:
    """From the assigning meeting through what was heard since, with the deadline in its place."""
    steps = [Step(commitment.meeting.date, "Giao việc", "", commitment.meeting, commitment.source)]
    for update in reversed(commitment.updates):
        record = update.record
        when = record.date or update.meeting.date
        label = capitalize(record.status.label)
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
