"""The inverted index: which pages hold a word, or two words side by side, and how weightily.

A query of several words is answered by its pairs of neighbours (``chuyển đổi``, ``đổi số``), which
tell a phrase from scattered words at a fraction of the size of word positions.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.search.page import SearchedPage
from generator.search.tokens import BREAK, fold, words

LEVELS = 36
"""Weights are kept as one of this many steps, written as a digit of base 36."""

_SATURATION = 24.0
"""This weight is half of the steps. A word in a title comes near it, one in a text alone seldom
does; ``rank.js`` calls a page "about" the words that reach a third of the steps."""

_PRIOR = {"guide": 0.2, "list": 0.5}
"""Pages about the portal, and lists, come after what they are about."""


@dataclass(frozen=True, slots=True)
class _Field:
    """How much a word counts in one part of a page; BM25F, with fixed usual lengths in words."""

    weight: float
    usual_length: float
    length_share: float


_TITLE = _Field(weight=30.0, usual_length=12, length_share=0.75)
_NAMES = _Field(weight=20.0, usual_length=8, length_share=0.75)
_FACETS = _Field(weight=2.0, usual_length=10, length_share=0.0)
_HEADING = _Field(weight=1.5, usual_length=20, length_share=0.5)
_TEXT = _Field(weight=1.0, usual_length=500, length_share=0.4)


class Terms:
    """Collects the words of pages, which get their final numbers when all are there."""

    def __init__(self) -> None:
        """Start empty."""
        self._pages: dict[str, array[int]] = defaultdict(lambda: array("I"))

    def add(self, number: int, page: SearchedPage) -> None:
        """Take in one page.

        Args:
            number: counts the pages, in the order in which they come.
            page: what is worth finding on it.
        """
        weights: dict[str, float] = defaultdict(float)
        prior = _PRIOR.get(page.kind, 1.0)
        for field, texts in _fields(page):
            found = words(" . ".join(texts))
            share = field.length_share * len(found) / field.usual_length
            weight = prior * field.weight / (1 - field.length_share + share)
            for counts in (Counter(found), Counter(map(" ".join, pairwise(found)))):
                for exact, count in counts.items():
                    weights[exact] += count * weight
        for exact, total in weights.items():
            if exact.strip() == exact != BREAK:
                level = round((LEVELS - 1) * total / (total + _SATURATION))
                self._pages[exact].append(number * LEVELS + max(1, level))

    def in_order(self, order: list[int]) -> Iterator[tuple[str, dict[str, array[int]]]]:
        """Yield folded terms in order, each with its accented forms and their pages.

        Args:
            order: the numbers of the pages as they were added; their places here count. A page
                stands as ``place * LEVELS + level``.
        """
        moved = [0] * len(order)
        for place, number in enumerate(order):
            moved[number] = place * LEVELS
        forms: dict[str, list[str]] = defaultdict(list)
        for exact in self._pages:
            forms[" ".join(map(fold, exact.split(" ")))].append(exact)
        for folded in sorted(forms):
            yield folded, {exact: self._moved(exact, moved) for exact in sorted(forms[folded])}

    def _moved(self, exact: str, moved: list[int]) -> array[int]:
        pages = self._pages[exact]
        return array("I", sorted([moved[page // LEVELS] + page % LEVELS for page in pages]))


def _fields(page: SearchedPage) -> Iterator[tuple[_Field, Iterable[str]]]:
    yield _TITLE, (page.title,)
    yield _NAMES, page.names
    yield _FACETS, (label for values in page.facets.values() for label in values.values())
    yield _HEADING, {section.heading: None for section in page.sections if section.heading}
    yield _TEXT, (section.text for section in page.sections)
