"""Shape first, then the rules: a rule only ever sees records whose shape is right."""

from __future__ import annotations

from generator.check.rules import RULES
from generator.check.shape import shape_sources
from generator.diagnostics import Diagnostic
from generator.records.collection import Records
from generator.sources import Source


def check_sources(sources: list[Source]) -> tuple[Records, list[Diagnostic]]:
    """Check everything that was loaded.

    Returns:
        The records whose shape is valid, and all problems, sorted by place.
    """
    problems = [fault for source in sources for fault in source.faults]
    records, misshapen = shape_sources(sources)
    problems += misshapen
    for rule in RULES:
        problems += rule(records)
    return records, sorted(problems, key=lambda problem: problem.sort_key)
