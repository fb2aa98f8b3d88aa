"""Tells repairs what a scalar stands for: the model of its file and the kind of its field."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from enum import Enum, auto
from functools import cache
from pathlib import PurePosixPath
from typing import Any, get_args

from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from generator.fix.reading import Scalar, read
from generator.records.fields import field_at, marks_of
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS
from generator.records.types import Date, Line, Number, Period, Record, Text

Model = type[Record]


class Kind(Enum):
    """The kinds of fields that a repair knows how to mend."""

    TEXT = auto()
    NUMBER = auto()
    DATE = auto()


_KINDS = {
    Line: Kind.TEXT,
    Text: Kind.TEXT,
    Number: Kind.NUMBER,
    Date: Kind.DATE,
    Period: Kind.DATE,
}
_READERS = [(get_args(scalar)[1], kind) for scalar, kind in _KINDS.items()]
"""What reads the text of a field, and what that makes of it: every type carries its own."""


def model_for(path: str) -> Model | None:
    """Find the model of a file by its path relative to the project; None outside the record."""
    parts = PurePosixPath(path).parts
    if parts[:2] == ("data", "meetings"):
        return Meeting
    if parts[:2] == ("data", "registers"):
        return REGISTERS.get(PurePosixPath(path).stem)
    return None


def kind_of(info: FieldInfo) -> Kind | None:
    """Tell the kind of a field; None for every other."""
    marks = marks_of(info)
    return next((kind for reader, kind in _READERS if reader in marks), None)


@cache
def text_names(model: Model) -> frozenset[str]:
    """Collect the names that mean free text wherever they stand in a file."""
    found = list(_fields(model, set()))
    text = {name for name, info in found if kind_of(info) is Kind.TEXT}
    return frozenset(text - {name for name, info in found if kind_of(info) is not Kind.TEXT})


def rewrite_fields(
    text: str, model: Model, kind: Kind, reads: Callable[[str], object], rules: Collection[str]
) -> str:
    """Write the scalars of one kind of field as ``check`` advises, and change nothing else.

    Args:
        text: the whole file.
        model: of the file.
        kind: which fields.
        reads: reads such a scalar; its fault tells what would be right.
        rules: the rules whose advice is followed.
    """
    reading = read(text)
    for scalar in reversed(reading.scalars if reading else ()):
        if _is_value(scalar, model, kind) and scalar.is_literal(text):
            right = _right(scalar.text, reads, rules)
            text = text[: scalar.inner.start] + right + text[scalar.inner.stop :]
    return text


def _right(found: str, reads: Callable[[str], object], rules: Collection[str]) -> str:
    try:
        reads(found)
    except PydanticCustomError as fault:
        right = str((fault.context or {}).get("right", ""))
        if fault.type in rules and right and _is_read(right, reads):
            return right
    return found


def _is_read(text: str, reads: Callable[[str], object]) -> bool:
    try:
        reads(text)
    except PydanticCustomError:
        return False
    return True


def _is_value(scalar: Scalar, model: Model, kind: Kind) -> bool:
    if scalar.is_key:
        return False
    info = field_at(model, scalar.loc)
    return info is not None and kind_of(info) is kind


def _fields(model: Model, seen: set[Model]) -> Iterator[tuple[str, FieldInfo]]:
    if model in seen:
        return
    seen.add(model)
    for name, info in model.model_fields.items():
        yield name, info
        for inner in _models(info.annotation):
            yield from _fields(inner, seen)


def _models(annotation: Any) -> Iterator[Model]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
