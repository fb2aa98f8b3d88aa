"""The linked record that templates see: built by :mod:`generator.link`, read-only after it."""

from generator.portal.meetings import (
    Citation,
    Commitment,
    Figure,
    Meeting,
    Neighbours,
    Party,
    Portal,
    SourceRef,
    Update,
    Venue,
    Year,
)
from generator.portal.registers import Agency, Document, HasPage, Indicator, Programme, Province

__all__ = [
    "Agency",
    "Citation",
    "Commitment",
    "Document",
    "Figure",
    "HasPage",
    "Indicator",
    "Meeting",
    "Neighbours",
    "Party",
    "Portal",
    "Programme",
    "Province",
    "SourceRef",
    "Update",
    "Venue",
    "Year",
]
