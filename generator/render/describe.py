"""Reads the models: what each field is called, what it holds, and which model lies inside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import NoneType
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

from annotated_types import MinLen

from generator.records.types import (
    Choice,
    Date,
    Flag,
    Identifier,
    Line,
    Link,
    Number,
    Period,
    Record,
    Reference,
    Text,
    Whole,
)


class Kind(Enum):
    """What stands in a field, or in each item of its list."""

    LINE = auto()
    TEXT = auto()
    IDENTIFIER = auto()
    REFERENCE = auto()
    CHOICE = auto()
    NUMBER = auto()
    WHOLE = auto()
    DATE = auto()
    PERIOD = auto()
    FLAG = auto()
    LINK = auto()
    RECORD = auto()


_SCALARS: dict[Any, Kind] = {
    Line: Kind.LINE,
    Text: Kind.TEXT,
    Identifier: Kind.IDENTIFIER,
    Number: Kind.NUMBER,
    Whole: Kind.WHOLE,
    Date: Kind.DATE,
    Period: Kind.PERIOD,
    Flag: Kind.FLAG,
    Link: Kind.LINK,
}


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field of a model.

    Attributes:
        name: as it stands in a file.
        title: its name in Vietnamese.
        help: a sentence or two; empty where the title says enough.
        kind: what stands in it.
        is_required: whether a file must have it.
        is_list: whether it holds several items of its kind.
        least: number of items that a list must have.
        default: what a scalar left out stands for; None where it stands for nothing.
        examples: values as text; lists of text where the field is a list.
        choices: the values of a fixed list.
        target: what a reference names: a register, ``commitments`` or ``sources``.
        model: the fields inside.
    """

    name: str
    title: str
    help: str
    kind: Kind
    is_required: bool
    is_list: bool
    least: int
    default: object
    examples: tuple[Any, ...]
    choices: tuple[Choice, ...] = ()
    target: str = ""
    model: type[Record] | None = None


@cache
def fields_of(model: type[Record]) -> tuple[FieldShape, ...]:
    """Describe every field of a model, in the order of the model."""
    hints = get_type_hints(model, include_extras=True)
    return tuple(_shape(model, name, hints[name]) for name in model.model_fields)


def models_in(model: type[Record]) -> Iterator[type[Record]]:
    """Yield the models inside a model, each once, before those inside it; not the model itself."""
    seen = {model}
    for inner in _inside(model):
        if inner not in seen:
            seen.add(inner)
            yield inner


def paths_to(wanted: type[Record], model: type[Record], before: str = "") -> Iterator[str]:
    """Yield the ways from a model to another inside it: ``venues.chair``."""
    for field in fields_of(model):
        if field.model:
            path = f"{before}{field.name}"
            if field.model is wanted:
                yield path
            yield from paths_to(wanted, field.model, f"{path}.")


def _inside(model: type[Record]) -> Iterator[type[Record]]:
    for field in fields_of(model):
        if field.model:
            yield field.model
            yield from _inside(field.model)


def _shape(model: type[Record], name: str, annotation: Any) -> FieldShape:
    info = model.model_fields[name]
    item, is_list = _item(annotation)
    is_model = isinstance(item, type) and issubclass(item, Record)
    is_choice = isinstance(item, type) and issubclass(item, Choice)
    target = _target(item)
    kind = Kind.RECORD if is_model else Kind.CHOICE if is_choice else Kind.REFERENCE
    return FieldShape(
        name=name,
        title=info.title or name,
        help=info.description or "",
        kind=kind if is_model or is_choice or target else _SCALARS[item],
        is_required=info.is_required(),
        is_list=is_list,
        least=next((mark.min_length for mark in info.metadata if isinstance(mark, MinLen)), 0),
        default=None if is_list or info.is_required() else info.default,
        examples=tuple(info.examples or ()),
        choices=tuple(cast(type[Choice], item)) if is_choice else (),
        target=target,
        model=item if is_model else None,
    )


def _item(annotation: Any) -> tuple[Any, bool]:
    """Strip ``| None`` and ``tuple[…, ...]``; the second result says whether it was a list."""
    if get_origin(annotation) is tuple:
        return get_args(annotation)[0], True
    if get_origin(annotation) is not Annotated and NoneType in get_args(annotation):
        return next(part for part in get_args(annotation) if part is not NoneType), False
    return annotation, False


def _target(annotation: Any) -> str:
    marks = getattr(annotation, "__metadata__", ())
    return next((mark.target for mark in marks if isinstance(mark, Reference)), "")
