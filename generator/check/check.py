"""Shape first, then the rules: a rule only ever sees records whose shape is right."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from generator.check.rules import CHECKS, MARKS, RULEBOOK
from generator.check.shape import shape_sources
from generator.diagnostics import Diagnostic, Fault
from generator.parallel import spread
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting
from generator.sources import Source

MANY = 500
"""So many meetings keep more than one process busy."""


def check_sources(
    sources: Iterable[Source], today: date | None = None
) -> tuple[Records, list[Diagnostic]]:
    """Check everything that was loaded.

    Args:
        sources: the files.
        today: the day the record is checked for; None where nobody says.

    Returns:
        The records whose shape is valid, and all problems, sorted by place.
    """
    records, faults = shape_sources(sources)
    return records, judge_records(records, faults, today)


def judge_records(
    records: Records, faults: Iterable[Fault], today: date | None = None
) -> list[Diagnostic]:
    """Hold records against the rules, and add what was found before."""
    records.checked_on = today
    is_large = len(records.meetings) > MANY
    judged = spread(lambda check: [*check(records)], CHECKS, 1 if is_large else len(CHECKS))
    return _problems([*faults, *(fault for found in judged for fault in found)])


def check_some(
    sources: Iterable[Source], paths: Collection[str], today: date | None = None
) -> tuple[list[Entry[Meeting]], list[Diagnostic]]:
    """Check some files, with the registers and the meetings that they are compared with.

    Args:
        sources: these files, all registers, and the files that bear a mark which they seek.
        paths: the files to check.
        today: as for :func:`check_sources`.

    Returns:
        Their meetings, and what concerns them; see :meth:`Diagnostic.concerns`.
    """
    records, faults = shape_sources(sources)
    records.checked_on, records.only = today, frozenset(paths)
    own = replace(records, meetings=records.judged_meetings)
    for check in CHECKS:
        faults += check(records if check in MARKS else own)
    return own.meetings, [found for found in _problems(faults) if found.concerns(paths)]


def marks_of(entry: Entry[Meeting], *, borne: bool) -> set[str]:
    """Name the marks that a meeting bears, or those that it seeks."""
    return {
        mark.name
        for marks in MARKS.values()
        for mark in marks(entry)
        if (mark.is_borne if borne else mark.is_sought)
    }


def _problems(faults: Iterable[Fault]) -> list[Diagnostic]:
    found = [Diagnostic(fault, RULEBOOK[fault.rule]) for fault in faults]
    return sorted(found, key=lambda problem: problem.sort_key)
