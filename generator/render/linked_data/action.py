"""``PlanAction``: a commitment. https://schema.org/PlanAction.

It is the one kind of action that has a ``scheduledTime``: the deadline, which is not the
``endTime``, when something was done. The vocabulary knows nothing of "replaced" or "overdue":
the one gets no status, the other is not failed, as it may still be done.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.dates import PartialDate
from generator.portal import Commitment, Document, Party, State
from generator.records.commitment import PartyRole, UpdateStatus
from generator.render.linked_data.parts import Node, Nodes, moment, node
from generator.render.listing import Crumb
from generator.settings import Site


def describe(commitment: Commitment, trail: Sequence[Crumb], site: Site) -> Node:
    """Describe a commitment, with the breadcrumbs of its page."""
    nodes, record = Nodes(site, trail), commitment.record
    done = _done(commitment)
    return nodes.graph(
        nodes.thing(
            "PlanAction",
            record.text,
            commitment,
            actionStatus=_status(commitment),
            agent=_parties(nodes, commitment, PartyRole.LEAD),
            participant=_parties(nodes, commitment, PartyRole.SUPPORT),
            object=[*_documents(nodes, commitment), *_target(nodes, commitment)],
            startTime=moment(commitment.meeting.date),
            scheduledTime=moment(record.due) if record.due else None,
            endTime=moment(done) if done else None,
            result=[nodes.document(document) for document in commitment.standing.enacted],
            subjectOf=nodes.meeting(commitment.meeting),
        )
    )


def _status(commitment: Commitment) -> str | None:
    state = commitment.standing.state
    if state is State.SUPERSEDED:
        return None
    last = commitment.updates[0].record.status if commitment.updates else None
    is_begun = last is UpdateStatus.IN_PROGRESS
    kind = "Completed" if state.is_closed else "Active" if is_begun else "Potential"
    return f"https://schema.org/{kind}ActionStatus"


def _done(commitment: Commitment) -> PartialDate | None:
    """When it was done; a meeting that says so without a date only bounds it."""
    standing = commitment.standing
    if standing.done:
        return standing.done.record.date
    enacted: Document | None = next(iter(standing.enacted), None)
    return enacted.record.date if enacted and standing.state is State.ENACTED else None


def _parties(nodes: Nodes, commitment: Commitment, role: PartyRole) -> list[Node]:
    return [_party(nodes, party) for party in commitment.parties if party.record.role is role]


def _party(nodes: Nodes, party: Party) -> Node:
    if party.agency:
        return nodes.agency(party.agency)
    if party.record.name:
        return node("Organization", name=party.record.name)
    assert party.province is not None
    unit = nodes.province(party.province)
    return unit | {"@type": "GovernmentOrganization"}


def _documents(nodes: Nodes, commitment: Commitment) -> list[Node]:
    made = commitment.standing.enacted
    return [nodes.document(item) for item in commitment.documents if item not in made]


def _target(nodes: Nodes, commitment: Commitment) -> list[Node]:
    wanted, indicator = commitment.record.target, commitment.target
    if wanted is None or indicator is None:
        return []
    unit = wanted.unit or indicator.record.unit
    value = f"{wanted.value:f}"
    name = indicator.record.name
    return [nodes.thing("PropertyValue", name, indicator, value=value, unitText=unit)]
