"""Asks in the terminal, one question after the other, until every answer fits the record."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.fix.quoting import one_line
from generator.start import words
from generator.start.answers import Answers, Given, read_given
from generator.start.matching import candidates
from generator.start.questions import QUESTIONS, AnswerError, Question, Registers

SHOWN = 9
"""How many candidates are listed: as many as one digit can choose from."""


def ask(
    registers: Registers,
    given: Given | None = None,
    *,
    read: Callable[[str], str] = input,
    write: Callable[[str], object] = print,
    complete: Callable[[Iterable[str]], object] = lambda _names: None,
) -> Answers:
    """Ask for everything that is not given.

    Args:
        registers: what there is to choose from.
        given: answers that need no question.
        read: shows a prompt and returns a line.
        write: shows a line.
        complete: is told what may be completed with the tabulator key in the next line.

    Raises:
        AnswerError: something given cannot stand in the record.
        EOFError, KeyboardInterrupt: whoever answers went away.
    """
    found = read_given(given or {}, registers)
    for question in QUESTIONS:
        if question.name not in found and (not question.follows or found.get(question.follows)):
            names = question.names(registers)
            complete(names.values())
            found[question.name] = _Dialog(question, names, read, write).run()
    return Answers(**found)


@dataclass(frozen=True, slots=True)
class _Dialog:
    """One question, with what may be chosen: id → name, or nothing."""

    question: Question
    names: Mapping[str, str]
    read: Callable[[str], str]
    write: Callable[[str], object]

    def run(self) -> Any:
        """Ask until there is an answer, or several, or none where none is needed."""
        question = self.question
        if question.help and question.is_free:
            self.write(question.help)
        if len(self.names) <= SHOWN:
            self._list(list(self.names))
        if not question.is_list:
            return self._one(needed=question.is_required)
        found: dict[str, None] = {}
        while answer := self._one(needed=question.is_required and not found, after=found):
            found[answer] = None
        return tuple(found)

    def _one(self, *, needed: bool, after: Collection[str] = ()) -> str:
        remark = words.MORE if after else words.REQUIRED if needed else words.SKIP
        while True:
            text = self.read(f"{self.question.label} ({remark}): ").strip()
            if not text and not needed:
                return ""
            if not text:
                self.write(words.NEEDED)
                continue
            try:
                if answer := self._understand(text):
                    return answer
            except AnswerError as error:
                self.write(str(error))

    def _understand(self, text: str) -> str:
        """Read what was typed; empty when nothing was chosen from what it may mean."""
        if self.question.is_free:
            return self.question.read(one_line(text))
        listed = list(self.names) if len(self.names) <= SHOWN else []
        while text:
            numbered = {str(number): found for number, found in enumerate(listed, 1)}
            if text in numbered:
                return self._chosen(numbered[text])
            listed = candidates(text, self.names)[:SHOWN]
            if self._are_several(text):
                raise AnswerError(words.ONE_AT_A_TIME)
            if not listed:
                raise AnswerError(words.NOT_FOUND.format(found=text))
            if len(listed) == 1:
                return self._chosen(listed[0])
            self._list(listed)
            text = self.read(f"{self.question.label} ({words.NUMBER}): ").strip()
        return ""

    def _are_several(self, text: str) -> bool:
        """Tell whether several answers stand in one line, where no name holds a comma like it."""
        is_name = any(text.casefold() in name.casefold() for name in self.names.values())
        return self.question.is_list and "," in text and not is_name

    def _chosen(self, found: str) -> str:
        self.write(words.CHOSEN.format(name=self.names[found]))
        return found

    def _list(self, listed: list[str]) -> None:
        for number, found in enumerate(listed, 1):
            self.write(f"  {number}. {self.names[found]} ({found})")
