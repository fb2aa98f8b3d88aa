"""One page kind, one module: each offers ``pages(portal)``, listed here in no binding order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.portal import Portal
from generator.render.page import Page
from generator.render.pages import agency, document, home, meeting, programme, province, year

PAGE_KINDS: list[Callable[[Portal], Iterator[Page]]] = [
    home.pages,
    meeting.pages,
    province.pages,
    programme.pages,
    year.pages,
    document.pages,
    agency.pages,
]
