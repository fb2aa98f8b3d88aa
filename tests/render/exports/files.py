"""Makes the files of a portal that is published somewhere."""

from __future__ import annotations

from collections.abc import Mapping

from generator.check import RULEBOOK
from generator.portal import Portal
from generator.render import render_open_data, render_portal
from generator.settings import Site

SITE = Site("Bản tin thử", "https://ban-tin.example/du-an/")


def files_of(portal: Portal, ending: str, site: Site = SITE) -> Mapping[str, bytes]:
    """Make all files whose path ends so."""
    both = (render_portal(portal, RULEBOOK.values(), site), render_open_data(portal, site))
    found = {name: files[name] for files in both for name in files if name.endswith(ending)}
    return {name: text.encode() if isinstance(text, str) else text for name, text in found.items()}
