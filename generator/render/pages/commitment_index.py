"""The index of commitments: what is due next, what is overdue, and the ways into all of them."""

from __future__ import annotations

from collections import Counter
from functools import partial

from generator import addresses
from generator.portal import Commitment, Portal, State
from generator.render.commitment_order import (
    by_year,
    due_next,
    overdue_of,
    taken_on,
    tally,
)
from generator.render.page import Page
from generator.render.search_facts import SearchFacts

LISTED = 10
"""How many commitments the index shows of each kind."""


def index(portal: Portal, commitments: list[Commitment]) -> Page:
    """The one page."""
    return Page(
        address=addresses.COMMITMENTS,
        template="commitments.md.j2",
        title="Việc phải làm",
        description="Việc các cuộc họp đã giao: ai làm, hạn khi nào, đến nay ra sao.",
        make_context=partial(_context, portal, commitments),
        search=SearchFacts("list"),
    )


def _context(portal: Portal, commitments: list[Commitment]) -> dict[str, object]:
    states = Counter(item.standing.state for item in commitments)
    agencies = (item for item in portal.agencies if not item.record.valid_through)
    return {
        "commitments": commitments,
        "states": [(state, states[state]) for state in State],
        "next": due_next(commitments),
        "overdue": overdue_of(commitments),
        "shown": LISTED,
        "years": [(year, tally(due)) for year, due in by_year(commitments).items()],
        "undated": tally(item for item in commitments if item.record.due is None),
        "programmes": [(item, tally(item.commitments)) for item in portal.programmes],
        "agencies": [(item, tally(taken_on(item))) for item in agencies],
    }
