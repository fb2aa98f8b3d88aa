"""What lists there are: the noun for their items, and the date by which archives keep them."""

from __future__ import annotations

from datetime import date

from generator.dates import PartialDate
from generator.portal import (
    Citation,
    Commitment,
    Correction,
    Disagreement,
    Document,
    Figure,
    Indicator,
    Meeting,
    Movement,
    Update,
    Venue,
)
from generator.render.listing import ListKind
from generator.render.remainders import Remainder

Uses = tuple[Meeting, list[Citation]]
"""A meeting, and how it uses a document."""

_NO_DAY = date.min


def _due(commitment: Commitment) -> PartialDate:
    """Its deadline; where it has none, the day of its meeting."""
    return commitment.record.due or commitment.meeting.date


def _of_meeting(meeting: Meeting) -> object:
    return meeting.sort_key


def _of_venue(venue: Venue) -> object:
    return venue.meeting.sort_key, venue.province.id


def _of_commitment(commitment: Commitment) -> object:
    return commitment.meeting.sort_key, commitment.id


def _of_deadline(commitment: Commitment) -> object:
    return _due(commitment).end, commitment.meeting.sort_key, commitment.id


def _of_figure(figure: Figure) -> object:
    return figure.meeting.sort_key, figure.anchor


def _of_update(update: Update) -> object:
    return update.meeting.sort_key, update.commitment.id


def _of_movement(step: Movement) -> object:
    return _of_figure(step.after), step.after.indicator.id


def _of_document(document: Document) -> object:
    when = document.record.date
    return when.end if when else _NO_DAY, document.id


def _of_uses(uses: Uses) -> object:
    return uses[0].sort_key


def _of_disagreement(item: Disagreement) -> object:
    return _of_figure(item.newer), _of_figure(item.older)


def _of_remainder(item: Remainder) -> object:
    return _of_figure(item.left), _of_figure(item.done)


def _of_correction(item: Correction) -> object:
    return item.sort_key


def _of_indicator(indicator: Indicator) -> object:
    return indicator.id


MEETINGS = ListKind("meetings", "cuộc họp", "trong", lambda item: item.date, _of_meeting)
VENUES = ListKind("venues", "điểm cầu", "trong", lambda item: item.meeting.date, _of_venue)
COMMITMENTS = ListKind(
    "commitments", "việc", "giao trong", lambda item: item.meeting.date, _of_commitment
)
DEADLINES = ListKind("commitments", "việc", "có hạn trong", _due, _of_deadline)
FIGURES = ListKind("figures", "con số", "nêu trong", lambda item: item.meeting.date, _of_figure)
OBSERVATIONS = ListKind(
    "observations", "con số", "nêu trong", lambda item: item.meeting.date, _of_figure
)
UPDATES = ListKind("updates", "tin", "nêu trong", lambda item: item.meeting.date, _of_update)
MOVEMENTS = ListKind(
    "movements", "con số", "nêu trong", lambda item: item.after.meeting.date, _of_movement
)
DOCUMENTS = ListKind(
    "documents", "văn bản", "ban hành trong", lambda item: item.record.date, _of_document
)
USES = ListKind("uses", "cuộc họp", "trong", lambda item: item[0].date, _of_uses)
DISAGREEMENTS = ListKind(
    "disagreements", "chỗ khác nhau", "nêu trong", lambda i: i.newer.meeting.date, _of_disagreement
)
REMAINDERS = ListKind(
    "remainders", "phép so", "nêu trong", lambda item: item.left.meeting.date, _of_remainder
)
CORRECTIONS = ListKind(
    "corrections", "đính chính", "ghi trong", lambda item: item.record.date, _of_correction
)
INDICATORS = ListKind("indicators", "chỉ số", "", lambda _: None, _of_indicator)
