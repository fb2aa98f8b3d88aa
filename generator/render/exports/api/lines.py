"""Works out, once for each shape, what stands in its lines: the keys, and how values are found."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.portal import Meeting
from generator.records.types import Record
from generator.render.describe import FieldShape, Kind, fields_of
from generator.render.exports.api import paging
from generator.render.exports.api.encode import before
from generator.render.exports.api.shapes import REFERRED, Collection, Shape, plain

if TYPE_CHECKING:
    from generator.render.exports.api.writer import Writer

Give = Callable[[Any, "Writer"], object]
"""Finds a value, given the linked thing and what writes the file."""
_Way = Callable[[Any, Any, "Writer"], object]
"""The same for one value of a field, which is given first."""


class Inside(NamedTuple):
    """A record inside another to which the portal adds nothing, and the meeting that it is of."""

    record: Record
    meeting: Meeting | None


@cache
def lines_of(shape: Shape) -> tuple[tuple[str, Give], ...]:
    """Give the keys of an object as they are written, each with what finds its value."""
    lines = {part.name: part.give for part in shape.head}
    if shape.model:
        lines |= {field.name: _field(field, shape) for field in fields_of(shape.model)}
    lines |= {part.name: part.give for part in shape.parts}
    lines |= {item.name: _beginning(item) for item in shape.collections}
    return tuple((before(name), give) for name, give in lines.items())


def _field(field: FieldShape, shape: Shape) -> Give:
    name, one = field.name, _one(field, has_ids=shape.has_ids)
    if name in shape.inner:
        way, inner = shape.inner[name]
        return lambda thing, to: [to.shaped(inner, item) for item in getattr(thing, way)]
    if one is None:
        return lambda thing, _: getattr(thing.record, name)
    if field.is_list:
        return lambda thing, to: [one(item, thing, to) for item in getattr(thing.record, name)]
    return lambda thing, to: one(getattr(thing.record, name), thing, to)


def _one(field: FieldShape, *, has_ids: bool) -> _Way | None:
    """Find how a value is written; None: as it stands in the record."""
    target = field.target
    if has_ids and field.kind is Kind.REFERENCE:
        return None
    if target == "sources":
        return _source
    if field.model:
        inner = plain(field.model)
        return lambda record, thing, to: (
            to.shaped(inner, Inside(record, _meeting(thing))) if record else None
        )
    if target in REFERRED:
        return lambda name, _, to: to.named(target, name) if name else None
    return None


def _source(name: str | None, thing: Any, to: Writer) -> object:
    meeting = _meeting(thing)
    return to.source(name, meeting) if meeting else name


def _meeting(thing: Any) -> Meeting | None:
    return thing if isinstance(thing, Meeting) else getattr(thing, "meeting", None)


def _beginning(item: Collection) -> Give:
    return lambda thing, to: to.beginning(item.shape, paging.cut(item.items(thing)), item.name)
