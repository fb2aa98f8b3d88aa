"""Lists every place in the portal that must know of a meeting or of a part of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.portal import Commitment, Meeting

BackReference = tuple[list[Any], Any]
"""A list of what refers to something, and what belongs into it."""


def back_references(meeting: Meeting) -> Iterator[BackReference]:
    """Yield what everything that a meeting refers to is to know, in the order of the file."""
    for programme in meeting.programmes:
        yield programme.meetings, meeting
    for venue in meeting.venues:
        yield venue.province.venues, venue
    for figure in meeting.figures:
        yield figure.indicator.figures, figure
        if figure.area:
            yield figure.area.figures, figure
    for commitment in meeting.commitments:
        yield from _of_commitment(commitment)
    for citation in meeting.citations:
        yield citation.document.citations, citation
    for agency in meeting.agencies:
        yield agency.meetings, meeting


def _of_commitment(commitment: Commitment) -> Iterator[BackReference]:
    if commitment.programme:
        yield commitment.programme.commitments, commitment
    if commitment.target:
        yield commitment.target.commitments, commitment
    for document in dict.fromkeys(commitment.documents):
        yield document.commitments, commitment
    for agency in dict.fromkeys(party.agency for party in commitment.parties):
        if agency:
            yield agency.commitments, commitment
    for province in dict.fromkeys(party.province for party in commitment.parties):
        if province:
            yield province.commitments, commitment
