"""The answers: what ``new`` knows of a meeting before its file is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from generator.fix.quoting import one_line
from generator.start import words
from generator.start.matching import candidates
from generator.start.questions import QUESTIONS, AnswerError, Question, Registers

Given: TypeAlias = Mapping[str, str | Sequence[str] | None]
"""Name of an answer → what stands in the options; several for a list."""

__all__ = ["AnswerError", "Answers", "Given", "Registers", "is_complete", "read_given", "read_one"]


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered; ids where a register is meant, empty where nothing was said."""

    title: str
    date: str
    classification: str
    programmes: tuple[str, ...]
    publisher: str
    attendance_mode: str = ""
    organizer: str = ""
    jurisdiction: str = ""
    chair: str = ""
    chair_role: str = ""
    provinces: tuple[str, ...] = ()
    url: str = ""


def read_given(given: Given, registers: Registers) -> dict[str, Any]:
    """Read what options say.

    Returns:
        Name of an answer → the answer, for those that were given.

    Raises:
        AnswerError: the record cannot hold one of them.
    """
    found: dict[str, Any] = {}
    for question in QUESTIONS:
        value = given.get(question.name)
        if isinstance(value, str) and value.strip():
            found[question.name] = read_one(question, value, registers)
        elif value and not isinstance(value, str):
            read = (read_one(question, item, registers) for item in value if item.strip())
            found[question.name] = tuple(dict.fromkeys(read))
    return found


def read_one(question: Question, text: str, registers: Registers) -> str:
    """Read one answer; what is chosen from a list may be given by its name.

    Raises:
        AnswerError: the record cannot hold it, or it may mean several things.
    """
    if question.is_free:
        return question.read(one_line(text))
    names = question.names(registers)
    found = candidates(text, names)
    if not found:
        raise AnswerError(f"{question.label}: {words.NOT_FOUND.format(found=text)}")
    if len(found) > 1:
        listed = "; ".join(f"{names[item]} ({item})" for item in found[:9])
        raise AnswerError(f"{question.label}: {words.SEVERAL.format(found=text, names=listed)}")
    return found[0]


def is_complete(found: Mapping[str, Any]) -> bool:
    """Tell whether there is an answer to every question that needs one."""
    return all(found.get(question.name) for question in QUESTIONS if question.is_required)
