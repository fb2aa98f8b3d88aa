"""Terms of one meaning, for the search: those of the register, and the short names of bodies."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.addresses import SYNONYMS_FILE
from generator.portal import Portal
from generator.settings import Site

_JOINTS = re.compile("[&.-]")
"""What many leave out of a short name: "Bộ TTTT" for "Bộ TT&TT"."""


def files(portal: Portal, _site: Site) -> Iterator[tuple[str, str]]:
    """Write groups of terms that stand for one another: a list of lists, as JSON."""
    groups = [list(group) for group in _groups(portal) if len(group) > 1]
    yield SYNONYMS_FILE, json.dumps(groups, ensure_ascii=False, indent=1) + "\n"


def _groups(portal: Portal) -> Iterator[tuple[str, ...]]:
    for entry in portal.synonyms:
        yield entry.terms
    for agency in portal.agencies:
        short = agency.record.short_name
        joined = _JOINTS.sub("", short) if short else None
        names = (agency.record.name, short, joined, *agency.record.aliases)
        yield tuple(dict.fromkeys(name for name in names if name))
