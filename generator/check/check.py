"""Shape first, then the rules: a rule only ever sees records whose shape is right."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.check.rules import CHECKS, RULEBOOK
from generator.check.shape import shape_sources
from generator.diagnostics import Diagnostic
from generator.records.collection import Records
from generator.sources import Source


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
    records.checked_on = today
    for check in CHECKS:
        faults += check(records)
    problems = [Diagnostic(fault, RULEBOOK[fault.rule]) for fault in faults]
    return records, sorted(problems, key=lambda problem: problem.sort_key)
