"""Questions that readers ask the search, and the pages that answer them.

How a question is judged is written at the top of ``queries.yml``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

QUERIES = Path(__file__).parent / "queries.yml"


@dataclass(frozen=True)
class Question:
    """One query and what its list of results must, and must not, show."""

    query: str
    first: tuple[str, ...] = ()
    in_ten: tuple[str, ...] = ()
    not_first: tuple[str, ...] = ()
    nowhere: tuple[str, ...] = ()
    empty: bool = False
    unaccented: str = ""
    why: str = ""

    @property
    def plain(self) -> str:
        """The query as typed by somebody who leaves the accents out."""
        return self.unaccented or without_accents(self.query)

    @property
    def is_accented(self) -> bool:
        return self.plain != unicodedata.normalize("NFC", self.query)

    @property
    def pages(self) -> set[str]:
        """Every page that is mentioned."""
        return {*self.first, *self.in_ten, *self.not_first, *self.nowhere}


def without_accents(text: str) -> str:
    """Leave out all accents and write đ as d."""
    apart = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def read_questions(path: Path = QUERIES) -> list[Question]:
    """Read a file of questions."""
    content = yaml.safe_load(path.read_text("utf-8"))
    names = content.get("names", {})
    return [_question(entry, names) for entry in content["queries"]]


def _question(entry: dict[str, Any], names: Mapping[str, str | list[str]]) -> Question:
    form = entry.pop("form", "nfc").upper()
    entry["query"] = unicodedata.normalize(form, entry["query"])
    for field in {"first", "in_ten", "not_first", "nowhere"} & entry.keys():
        entry[field] = tuple(page for name in entry[field] for page in _pages(name, names))
    return Question(**entry)


def _pages(name: str, names: Mapping[str, str | list[str]]) -> list[str]:
    found = names.get(name, name)
    return [found] if isinstance(found, str) else found
