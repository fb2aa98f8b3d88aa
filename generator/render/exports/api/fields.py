"""Schemas of the fields that files for programs take over from the models of the record."""

from __future__ import annotations

from typing import Any

from generator.records.types import Record
from generator.render.describe import FieldShape, Kind, fields_of
from generator.render.exports.api.shapes import (
    DATE,
    FLAG,
    ID,
    NUMBER,
    REFERENCE,
    REFERRED,
    STRING,
    Part,
    Schema,
    component,
    list_of,
    or_null,
)

_SCALARS: dict[Kind, Schema] = {
    Kind.LINE: STRING,
    Kind.TEXT: STRING,
    Kind.IDENTIFIER: ID,
    Kind.NUMBER: NUMBER,
    Kind.WHOLE: {"type": "integer", "minimum": 0},
    Kind.DATE: DATE,
    Kind.PERIOD: DATE,
    Kind.FLAG: FLAG,
    Kind.LINK: {"type": "string", "format": "uri"},
}


def field_schema(field: FieldShape, *, has_ids: bool = False) -> Schema:
    """Describe the value of a field, with its title and help.

    Args:
        field: of a model.
        has_ids: whether a reference is the bare id.
    """
    value = _value(field, has_ids=has_ids)
    if field.is_list:
        value = list_of(value)
    elif not field.is_required and field.default is None and not _is_resolved(field, has_ids):
        value = or_null(value)
    words = {"title": field.title, "description": field.help}
    return {key: text for key, text in words.items() if text} | value


def taken(model: type[Record], name: str, way: str = "record") -> Part:
    """Take over one field of a record.

    Args:
        model: of the record.
        name: of the field; what refers to other things is not for this.
        way: attribute of the linked thing that is the record.
    """
    field = next(field for field in fields_of(model) if field.name == name)

    def give(thing: Any, _: object) -> object:
        return getattr(getattr(thing, way), name)

    return Part(name, field.title, field_schema(field, has_ids=True), give)


def _is_resolved(field: FieldShape, has_ids: bool) -> bool:
    """Whether a source left out is written as the one that it stands for."""
    return field.target == "sources" and not has_ids


def _value(field: FieldShape, *, has_ids: bool) -> Schema:
    if field.model:
        return component(field.model.__name__)
    if field.choices:
        return {"oneOf": [{"const": item.value, "title": item.label} for item in field.choices]}
    if not field.target:
        return _SCALARS[field.kind]
    if has_ids or field.target not in (*REFERRED, "sources"):
        return STRING
    return component("SourceReference") if field.target == "sources" else REFERENCE
