"""Reads the models themselves: titles of fields and the references that a record makes."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import cache
from typing import Annotated, Any, cast, get_args, get_origin

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


def references(record: Record) -> Iterator[tuple[Loc, str, str]]:
    """Yield every reference in a record as its place, the kind of its target, and the id."""
    for name, info in type(record).model_fields.items():
        value = getattr(record, name)
        target = _target(info)
        items = enumerate(value) if isinstance(value, tuple) else [(None, value)]
        for number, item in items:
            loc: Loc = (name,) if number is None else (name, number)
            if isinstance(item, Record):
                for inner, kind, found in references(item):
                    yield (*loc, *inner), kind, found
            elif target and item is not None:
                yield loc, target, item


def _target(info: FieldInfo) -> str | None:
    for mark in info.metadata:
        if isinstance(mark, Reference):
            return mark.target
    return _target_in(cast(Hashable, info.annotation))


@cache
def _target_in(annotation: Any) -> str | None:
    if get_origin(annotation) is Annotated:
        for mark in annotation.__metadata__:
            if isinstance(mark, Reference):
                return mark.target
    return next((found for arg in get_args(annotation) if (found := _target_in(arg))), None)


@cache
def _model_in(annotation: Any) -> type[Record] | None:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)
