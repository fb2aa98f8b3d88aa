"""How like Hugo's site is to ours: bytes of pages, and the text that readers and search find."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from generator.search.extract import read_page

_SAMPLE = 300
_SPACE = re.compile(r"\s*\n\s*|(?<=>)\s+|\s+(?=<)")


class Likeness(NamedTuple):
    """Bytes of one page, or of several, of both sites: as they are, and without needless space."""

    name: str
    ours: int
    theirs: int
    ours_tight: int
    theirs_tight: int


def likeness(ours: Path, theirs: Path) -> list[Likeness]:
    """Compare one page of each kind, and the sum of a sample of all."""
    pages = _sample(ours)
    kinds = {page.parts[0]: page for page in pages}
    rows = [_compare(str(page.parent), [page], ours, theirs) for page in kinds.values()]
    return [*rows, _compare(f"{len(pages)} pages", pages, ours, theirs)]


def same_text(ours: Path, theirs: Path) -> tuple[int, int]:
    """Count, of a sample, the pages of which the search reads the same; and all of the sample."""
    pages = _sample(ours)
    return sum(_searched(ours / page) == _searched(theirs / page) for page in pages), len(pages)


def _sample(site: Path) -> list[Path]:
    pages = sorted(path.relative_to(site) for path in site.rglob("index.html"))
    return pages[:: max(1, len(pages) // _SAMPLE)]


def _searched(path: Path) -> object:
    html = path.read_text("utf-8")
    return read_page(html, "") if 'name="bt-search"' in html else None


def _compare(name: str, pages: list[Path], ours: Path, theirs: Path) -> Likeness:
    texts = [[(site / page).read_text("utf-8") for page in pages] for site in (ours, theirs)]
    plain = [sum(len(text.encode()) for text in site) for site in texts]
    tight = [sum(len(_SPACE.sub("", text).encode()) for text in site) for site in texts]
    return Likeness(name, *plain, *tight)
