"""The linked record that templates see: built by :mod:`generator.link`, read-only after it."""

from generator.portal.corrections import Correction
from generator.portal.meetings import (
    Citation,
    Commitment,
    Figure,
    Meeting,
    Party,
    Portal,
    SourceRef,
    Update,
    Venue,
)
from generator.portal.nearby import Neighbours
from generator.portal.periods import Period
from generator.portal.registers import Agency, Document, HasPage, Indicator, Programme, Province
from generator.portal.series import Break, Cause, Disagreement, Movement, Point, Series
from generator.portal.states import Standing, State

__all__ = [
    "Agency",
    "Break",
    "Cause",
    "Citation",
    "Commitment",
    "Correction",
    "Disagreement",
    "Document",
    "Figure",
    "HasPage",
    "Indicator",
    "Meeting",
    "Movement",
    "Neighbours",
    "Party",
    "Period",
    "Point",
    "Portal",
    "Programme",
    "Province",
    "Series",
    "SourceRef",
    "Standing",
    "State",
    "Update",
    "Venue",
]
