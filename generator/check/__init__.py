"""Stage 2: turn nodes into records and hold them against the rules; collects every problem."""

from generator.check.check import check_some, check_sources, judge_records, marks_of
from generator.check.rules import RULEBOOK
from generator.check.shape import shape_sources

__all__ = ["RULEBOOK", "check_some", "check_sources", "judge_records", "marks_of", "shape_sources"]
