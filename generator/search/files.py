"""The files of the index, as the reader's browser fetches them piece by piece.

All are JSON, compressed with gzip because some hosts send such files as they are. They lie in a
folder named after their content, so that an open page never mixes two indexes; only
``manifest.gz`` keeps its name.
"""

from __future__ import annotations

import gzip
import json
from array import array
from collections.abc import Iterable, Iterator
from operator import sub
from pathlib import Path

from generator.search.page import SearchedPage
from generator.search.terms import LEVELS

SHARD_CHARACTERS = 24_000
"""Length of a file of terms before compression, about 7 KB after it; a long term exceeds it."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

Row = tuple[str, list[list[object]]]


def term_row(folded: str, forms: dict[str, array[int]]) -> Row:
    """One term: ``[folded, [[exact, page numbers as differences, levels], …]]``."""
    return folded, [[exact, *_postings(pages)] for exact, pages in forms.items()]


def _postings(pages: array[int]) -> tuple[list[int], str]:
    levels = "".join([_DIGITS[page % LEVELS] for page in pages])
    return _steps([page // LEVELS for page in pages]), levels


def _steps(numbers: list[int]) -> list[int]:
    """Differences instead of numbers: they are small, and compress well."""
    return [numbers[0], *map(sub, numbers[1:], numbers)]


def shards(rows: Iterable[Row]) -> Iterator[tuple[str, bytes]]:
    """Group rows of terms, given in order, into files: the first term of each, and its bytes."""
    texts: list[str] = []
    first, length = "", 0
    for row in rows:
        text = _json(row)
        if texts and length + len(text) > SHARD_CHARACTERS:
            yield first, _compress(f"[{','.join(texts)}]")
            texts, length = [], 0
        if not texts:
            first = row[0]
        texts.append(text)
        length += len(text)
    if texts:
        yield first, _compress(f"[{','.join(texts)}]")


def page_file(page: SearchedPage) -> bytes:
    """What a result shows of a page, and the text that excerpts are cut from."""
    return compressed(
        {
            "address": page.address,
            "title": page.title,
            "kind": page.kind,
            "label": page.label,
            "date": page.shown,
            "sections": [[part.anchor, part.heading, part.text] for part in page.sections],
        }
    )


def facets_file(pages: Iterable[SearchedPage]) -> bytes:
    """For each facet: value → ``[label, page numbers as differences]``."""
    found: dict[str, dict[str, tuple[str, list[int]]]] = {}
    for number, page in enumerate(pages):
        for group, values in ({"kind": {page.kind: page.label}} | page.facets).items():
            for value, label in values.items():
                found.setdefault(group, {}).setdefault(value, (label, []))[1].append(number)
    return compressed(
        {
            group: {
                value: [label, _steps(numbers)]
                for value, (label, numbers) in sorted(values.items())
            }
            for group, values in sorted(found.items())
        }
    )


def compressed(value: object) -> bytes:
    """Write a value as compressed JSON; the same value gives the same bytes."""
    return _compress(_json(value))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _compress(text: str) -> bytes:
    return gzip.compress(text.encode(), compresslevel=6, mtime=0)


def write(path: Path, content: bytes) -> None:
    """Write one file, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
