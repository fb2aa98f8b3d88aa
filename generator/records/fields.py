"""Reads the models themselves: titles of fields and the references that a record makes."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import cache
from typing import Any, cast, get_args

from pydantic.fields import FieldInfo

from generator.records.types import Choice, Record, Reference
from generator.sources import Loc


def field_at(model: type[Record], loc: Loc) -> FieldInfo | None:
    """Find the field that a way into a record ends in; None where there is none."""
    found: FieldInfo | None = None
    current: type[Record] | None = model
    for step in loc:
        if isinstance(step, int):
            continue
        found = current.model_fields.get(step) if current else None
        current = _model_in(cast(Hashable, found.annotation)) if found else None
    return found


def model_at(model: type[Record], loc: Loc) -> type[Record] | None:
    """Find the model that a way into a record leads to; None where it leads to a scalar."""
    found = field_at(model, loc)
    return _model_in(cast(Hashable, found.annotation)) if found else model if not loc else None


def choices_of(annotation: Any) -> type[Choice] | None:
    """Find the fixed list of values that a field takes; None where any text will do."""
    if isinstance(annotation, type) and issubclass(annotation, Choice):
        return annotation
    return next((found for arg in get_args(annotation) if (found := choices_of(arg))), None)


def marks_of(info: FieldInfo) -> list[Any]:
    """Collect what the types of a field say beside their names: readers, bounds, references."""
    return [*info.metadata, *_marks(info.annotation)]


def target_of(info: FieldInfo) -> str | None:
    """Tell what the text of a field is the id of; None where it is no id of something else."""
    return next((mark.target for mark in marks_of(info) if isinstance(mark, Reference)), None)


def references(record: Record, wanted: str | None = None) -> list[tuple[Loc, str, str]]:
    """Collect every reference in a record as its place, the kind of its target, and the id.

    Args:
        record: where to look.
        wanted: the only kind of target that is asked for; None for all.
    """
    found: list[tuple[Loc, str, str]] = []
    _collect(record, (), wanted, found)
    return found


def _collect(
    record: Record, base: Loc, wanted: str | None, found: list[tuple[Loc, str, str]]
) -> None:
    for name, target in _referring(type(record), wanted):
        value = getattr(record, name)
        if value is None:
            continue
        loc = (*base, name)
        is_list = isinstance(value, tuple)
        for number, item in enumerate(value if is_list else (value,)):
            place = (*loc, number) if is_list else loc
            if target:
                found.append((place, target, item))
            else:
                _collect(item, place, wanted, found)


@cache
def _referring(model: type[Record], wanted: str | None) -> list[tuple[str, str | None]]:
    """Name the fields that are references, with their target, or hold records with some."""
    found = [(name, target_of(info)) for name, info in model.model_fields.items()]
    return [
        (name, target)
        for name, target in found
        if (target and wanted in (None, target))
        or (not target and (inner := model_at(model, (name,))) and _referring(inner, wanted))
    ]


def _marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _marks(part)


@cache
def _model_in(annotation: Any) -> type[Record] | None:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)
