"""Stage 3: resolve references and fill back-references."""

from generator.link.link import Linker, link_records
from generator.link.relink import relink_meeting

__all__ = ["Linker", "link_records", "relink_meeting"]
