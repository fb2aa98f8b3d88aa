"""Puts linked things into the objects of one file, whose links are relative to that file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.addresses import file_link
from generator.portal import HasPage, Meeting, SourceRef
from generator.records.types import Record
from generator.render.describe import FieldShape, Kind, fields_of
from generator.render.exports.api import paging
from generator.render.exports.api.links import REFERENCE, SOURCE_REFERENCE
from generator.render.exports.api.shapes import REFERRED, Shape

Book = Mapping[str, Mapping[str, HasPage]]
"""Name of a register, or ``commitments`` → id → what it names."""


class Writer:
    """What is written depends on where it is written: links are relative."""

    def __init__(self, path: str, book: Book, shapes: Mapping[type[Record], Shape]) -> None:
        """Take the path of the file below the site, and what ids and inner records stand for."""
        self.path = path
        self._book = book
        self._shapes = shapes

    def href(self, path: str) -> str:
        """Link to another file."""
        return file_link(self.path, path)

    def page(self, address: str, anchor: str = "") -> str:
        """Link to a page for people."""
        return file_link(self.path, address, anchor)

    def reference(self, thing: HasPage | None) -> dict[str, object] | None:
        """Name something and say where to read on."""
        return self.shaped(REFERENCE, thing) if thing else None

    def source(self, source: SourceRef, meeting: Meeting) -> dict[str, object]:
        """Name a source of a meeting."""
        return self.shaped(SOURCE_REFERENCE, (source, meeting))

    def shaped(self, shape: Shape, thing: Any) -> dict[str, object]:
        """Write something in a shape: what the record says of it, and what the portal adds."""
        written = {part.name: part.give(thing, self) for part in shape.head}
        if shape.model:
            meeting = thing if isinstance(thing, Meeting) else getattr(thing, "meeting", None)
            inner = {name: getattr(thing, way) for name, way in shape.inner.items()}
            written |= self._fields(thing.record, meeting, inner, has_ids=shape.has_ids)
        written |= {part.name: part.give(thing, self) for part in shape.parts}
        for collection in shape.collections:
            cut = paging.cut(collection.items(thing))
            written[collection.name] = self.beginning(collection.shape, cut, collection.name)
        return written

    def beginning(self, shape: Shape, cut: paging.Cut, name: str = "") -> dict[str, object]:
        """Write how many items a list has, and the newest of them."""
        return {"total": cut.total, **self.items(shape, cut.newest, cut.next_of(self.path, name))}

    def items(self, shape: Shape, items: Sequence[Any], following: str | None) -> dict[str, Any]:
        """Write some items of a list, and where the next older ones are."""
        return {
            "items": [self.shaped(shape, item) for item in items],
            "next": self.href(following) if following else None,
        }

    def _fields(
        self,
        record: Record,
        meeting: Meeting | None,
        inner: Mapping[str, Sequence[Any]],
        *,
        has_ids: bool = False,
    ) -> dict[str, object]:
        written: dict[str, object] = {}
        for field in fields_of(type(record)):
            value = getattr(record, field.name)
            if field.name in inner and field.model:
                shape = self._shapes[field.model]
                written[field.name] = [self.shaped(shape, item) for item in inner[field.name]]
            elif has_ids and field.kind is Kind.REFERENCE:
                written[field.name] = value
            elif field.is_list:
                written[field.name] = [self._value(field, item, meeting) for item in value]
            else:
                written[field.name] = self._value(field, value, meeting)
        return written

    def _value(self, field: FieldShape, value: Any, meeting: Meeting | None) -> object:
        if field.target == "sources" and meeting:
            return self.source(meeting.source_of(value), meeting)
        if value is None:
            return None
        if field.model:
            return self._fields(value, meeting, {})
        if field.target in REFERRED:
            return self.reference(self._book[field.target][value])
        return value
