"""What was put right on the page of a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from generator.records import correction

if TYPE_CHECKING:
    from generator.portal.meetings import Figure, Meeting


@dataclass(eq=False, slots=True)
class Correction:
    """What was put right on the page of a meeting, with an anchor of its own there."""

    record: correction.Correction
    meeting: Meeting
    anchor: str
    figure: Figure | None = None

    @property
    def sort_key(self) -> tuple[date, object, int, str]:
        """Orders in time; of one day, the later one in the file comes later."""
        return self.record.date.end, self.meeting.sort_key, len(self.anchor), self.anchor
