"""Judges what the search answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.search.asking import SearchPage
from tests.search.questions import Question

WANTED_SUCCESS = 0.98
WANTED_SAME_FIRST = 0.95


@dataclass(frozen=True)
class Outcome:
    """What one question was answered; None where no list of results came at all."""

    question: Question
    found: list[str] | None
    found_plain: list[str] | None

    @property
    def rank(self) -> int | None:
        """Place of the first page that answers, counted from 1."""
        return _rank(self.question, self.found)

    @property
    def rank_plain(self) -> int | None:
        """The same, for the query without accents."""
        return _rank(self.question, self.found_plain)

    @property
    def has_same_first(self) -> bool:
        """Whether the query without accents leads to the same page."""
        return bool(self.found) and self.found[:1] == (self.found_plain or [])[:1]

    def succeeds(self, count: int) -> bool:
        """Whether a page that answers is among the first ones, and none that misleads."""
        misleads = set(self.question.not_first) & set((self.found or [])[: min(count, 3)])
        return self.rank is not None and self.rank <= count and not misleads

    @property
    def broken(self) -> list[str]:
        """Pages, or "no list", shown where nothing like that may be."""
        if self.found is None:
            return ["no list of results"]
        if self.question.empty:
            return self.found[:3]
        return [page for page in self.question.nowhere if page in self.found]

    @property
    def lacking(self) -> list[str]:
        """Pages that should be among the first ten and are not."""
        return [page for page in self.question.in_ten if page not in (self.found or [])[:10]]

    def faults(self) -> Iterator[str]:
        """Say in words what is wrong."""
        if self.question.first and not self.succeeds(3):
            got = ", ".join((self.found or [])[:3]) or "nothing"
            yield f"rank {self.rank or 'none'}; first three: {got}"
        if self.lacking:
            yield f"not in the first ten: {', '.join(self.lacking)}"
        if self.broken:
            yield f"must not be shown: {', '.join(self.broken)}"
        if self.question.first and self.question.is_accented and not self.has_same_first:
            one, other = (self.found or ["nothing"])[0], (self.found_plain or ["nothing"])[0]
            yield f"first is {one}, without accents {other}"


def _rank(question: Question, found: list[str] | None) -> int | None:
    places = [found.index(page) + 1 for page in question.first if found and page in found]
    return min(places, default=None)


def ask_all(search: SearchPage, questions: Iterable[Question]) -> list[Outcome]:
    """Ask every question, and again without accents where it has some."""
    outcomes = []
    for question in questions:
        found = search.ask(question.query)
        accented = question.first and question.is_accented
        outcomes.append(Outcome(question, found, search.ask(question.plain) if accented else found))
    return outcomes


@dataclass(frozen=True)
class Score:
    """The outcomes of a set of questions, in figures."""

    outcomes: list[Outcome]

    @property
    def _answerable(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.question.first]

    @property
    def _accented(self) -> list[Outcome]:
        return [outcome for outcome in self._answerable if outcome.question.is_accented]

    def success(self, count: int) -> float:
        """Share of the questions answered within the first results."""
        return _share(outcome.succeeds(count) for outcome in self._answerable)

    @property
    def mean_reciprocal_rank(self) -> float:
        ranks = [outcome.rank for outcome in self._answerable]
        return sum(1 / rank for rank in ranks if rank) / max(len(ranks), 1)

    @property
    def same_first(self) -> float:
        """Share of the accented queries that lead to the same page without accents."""
        return _share(outcome.has_same_first for outcome in self._accented)

    @property
    def success_plain(self) -> float:
        """Share of the accented questions answered in the first three without accents."""
        return _share(outcome.rank_plain in (1, 2, 3) for outcome in self._accented)

    @property
    def complete(self) -> float:
        """Share of the questions with ``in_ten`` that show all of it."""
        return _share(not item.lacking for item in self.outcomes if item.question.in_ten)

    @property
    def broken(self) -> list[Outcome]:
        """Outcomes that show what may not be shown, or nothing at all came."""
        return [outcome for outcome in self.outcomes if outcome.broken]

    @property
    def is_good(self) -> bool:
        """Whether the search may be released."""
        good = self.success(3) >= WANTED_SUCCESS and self.same_first >= WANTED_SAME_FIRST
        return good and not self.broken

    def lines(self) -> Iterator[str]:
        """Put everything into lines to print: faults first, then figures."""
        for outcome in self.outcomes:
            for fault in outcome.faults():
                yield f"{outcome.question.query!r} ({outcome.question.why}): {fault}"
        yield f"questions                      {len(self.outcomes)}"
        for count in (1, 3, 10):
            yield f"success@{count:<2}                     {self.success(count):.1%}"
        yield f"success@3 without accents      {self.success_plain:.1%} of {len(self._accented)}"
        yield f"mean reciprocal rank           {self.mean_reciprocal_rank:.3f}"
        yield f"same first without accents     {self.same_first:.1%} of {len(self._accented)}"
        yield f"complete within the first ten  {self.complete:.1%}"
        yield f"shows what it must not         {len(self.broken)}"


def _share(facts: Iterable[bool]) -> float:
    known = list(facts)
    return sum(known) / len(known) if known else 1.0
