"""What is asked: each question is a field of the meeting, and takes its words from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from generator.records.fields import choices_of, field_at, target_of
from generator.records.meeting import Meeting
from generator.start import words

Registers: TypeAlias = Mapping[str, Mapping[str, str]]
"""Name of a register → id → name, in the order of the register."""

_REWRITTEN = {"date-order", "date-words"}
"""Rules whose advice is the only thing that can have been meant."""


class AnswerError(ValueError):
    """An answer that the record cannot hold; the text says in Vietnamese what is wrong."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the answer it fills, and the way to its field in a meeting."""

    name: str
    loc: tuple[str, ...]
    option: str
    is_required: bool = False
    is_list: bool = False
    follows: str = ""
    """The answer without which this one would stand alone."""

    @property
    def label(self) -> str:
        """Titles of the field and of what it stands in."""
        return " – ".join(_field(self.loc[: end + 1]).title or "" for end in range(len(self.loc)))

    @property
    def help(self) -> str:
        """What the field is for, with examples."""
        info = _field(self.loc)
        examples = [item for item in info.examples or () if isinstance(item, str)]
        example = words.EXAMPLE.format(example="; ".join(examples)) if examples else ""
        return " ".join(filter(None, (info.description, example)))

    @property
    def is_free(self) -> bool:
        """Whether the answer is the editor's own words, and not chosen from a list."""
        info = _field(self.loc)
        return not choices_of(info.annotation) and not target_of(info)

    def names(self, registers: Registers) -> Mapping[str, str]:
        """List what can be chosen, id → name; nothing where any text will do."""
        info = _field(self.loc)
        if choices := choices_of(info.annotation):
            return {choice.value: choice.label for choice in choices}
        return registers.get(target_of(info) or "", {})

    def read(self, text: str) -> str:
        """Read a free answer the way the record will.

        Raises:
            AnswerError: the field cannot hold it.
        """
        info = _field(self.loc)
        annotated: Any = Annotated
        adapter = TypeAdapter(annotated[(info.annotation, self.name, *info.metadata)])
        try:
            return str(adapter.validate_python(text))
        except ValidationError as error:
            fault = error.errors(include_url=False)[0]
            right = str(fault.get("ctx", {}).get("right", ""))
            if fault["type"] in _REWRITTEN:
                return right
            advice = words.ADVICE.format(right=right) if right else self.help
            raise AnswerError(f"{words.WRONG.format(found=text)} {advice}".strip()) from None


QUESTIONS = (
    Question("title", ("title",), "--title", is_required=True),
    Question("date", ("date",), "--date", is_required=True),
    Question("classification", ("classification",), "--classification", is_required=True),
    Question("attendance_mode", ("attendance_mode",), "--attendance-mode"),
    Question("organizer", ("organizer",), "--organizer"),
    Question("jurisdiction", ("jurisdiction",), "--jurisdiction"),
    Question("chair", ("chair", "name"), "--chair"),
    Question("chair_role", ("chair", "role"), "--chair-role", follows="chair"),
    Question("programmes", ("programmes",), "--programme", is_required=True, is_list=True),
    Question("provinces", ("venues", "province"), "--province", is_list=True),
    Question("publisher", ("sources", "publisher"), "--source", is_required=True),
    Question("url", ("sources", "url"), "--url"),
)


def _field(loc: tuple[str, ...]) -> FieldInfo:
    found = field_at(Meeting, loc)
    if found is None:
        raise LookupError(f"the model of meetings has no field {loc}")
    return found
