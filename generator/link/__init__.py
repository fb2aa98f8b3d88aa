"""Stage 3: turn checked records into the linked portal."""

from generator.link.link import link_records

__all__ = ["link_records"]
