"""Draws from the models what a file may say: names, help, and an example of every field."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import get_args, get_origin

from pydantic.fields import FieldInfo

from generator.fix.fields import Kind, kind_of
from generator.records.fields import choices_of, marks_of, model_at, target_of
from generator.records.types import Flag, Record, Text

NO_EXAMPLE = "…"


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a model.

    Attributes:
        name: as it stands in a file.
        title: its name in Vietnamese.
        help: a sentence or two; empty where the title says enough.
        is_required: whether a file must have it.
        is_list: whether it holds several.
        is_free: whether it holds words of the editor's choice.
        is_text: whether these are sentences.
        is_flag: whether it is true or false.
        choices: value and label of a fixed list.
        target: what it refers to.
        examples: for a field, or for each item of its list.
        parts: the fields inside.
    """

    name: str
    title: str
    help: str
    is_required: bool
    is_list: bool
    is_free: bool
    is_text: bool
    is_flag: bool
    choices: tuple[tuple[str, str], ...]
    target: str
    examples: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def has_example(self) -> bool:
        """Whether the model gives one."""
        return self.examples[0] != NO_EXAMPLE

    @property
    def can_be_shown(self) -> bool:
        """Whether there is an example, or dots will do for one."""
        return bool(self.parts) or self.is_free or self.has_example

    @property
    def choices_to_tell(self) -> tuple[tuple[str, str], ...]:
        """The choices, where the help does not name them all itself."""
        told = all(value in self.help for value, _ in self.choices)
        return () if told else self.choices


@cache
def outline(model: type[Record]) -> tuple[Part, ...]:
    """Describe the fields of a model, in its order."""
    return tuple(_part(model, name, info) for name, info in model.model_fields.items())


def _part(model: type[Record], name: str, info: FieldInfo) -> Part:
    inner = model_at(model, (name,))
    example = next(iter(info.examples or ()), NO_EXAMPLE)
    choices = choices_of(info.annotation) or ()
    return Part(
        name=name,
        title=info.title or name,
        help=info.description or "",
        is_required=info.is_required(),
        is_list=get_origin(info.annotation) is tuple,
        is_free=kind_of(info) is Kind.TEXT,
        is_text=get_args(Text)[1] in marks_of(info),
        is_flag=get_args(Flag)[1] in marks_of(info),
        choices=tuple((choice.value, choice.label) for choice in choices),
        target=target_of(info) or "",
        examples=tuple(example) if isinstance(example, list) else (str(example),),
        parts=outline(inner) if inner else (),
    )
