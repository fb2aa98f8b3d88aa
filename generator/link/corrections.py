"""Ties corrections to the figures that they put right."""

from __future__ import annotations

from collections import Counter

from generator.portal import Correction, Meeting
from generator.records import correction as records


def link_corrections(meeting: Meeting) -> list[Correction]:
    """Give the corrections of a meeting, the newest first; its figures learn of their own."""
    figures = {figure.anchor: figure for figure in meeting.figures}
    used: Counter[str] = Counter()
    found = [
        Correction(
            item, meeting, _anchor(item, used), figures[item.figure] if item.figure else None
        )
        for item in meeting.record.corrections
    ]
    found.sort(key=lambda item: item.sort_key, reverse=True)
    for item in found:
        if item.figure:
            item.figure.corrections.append(item)
    return found


def _anchor(record: records.Correction, used: Counter[str]) -> str:
    """Id of a correction on the page: its date, not its place in the file, so that it lasts."""
    anchor = f"dinh-chinh-{record.date}".lower()
    used[anchor] += 1
    return anchor if used[anchor] == 1 else f"{anchor}-{used[anchor]}"
