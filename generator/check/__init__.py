"""Stage 2: turn nodes into records and hold them against the rules; collects every problem."""

from generator.check.check import check_sources

__all__ = ["check_sources"]
