"""Stage 2: turn nodes into records and hold them against the rules; collects every problem."""

from generator.check.check import check_sources
from generator.check.rules import RULEBOOK

__all__ = ["RULEBOOK", "check_sources"]
