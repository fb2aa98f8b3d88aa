"""JSON Schema of the record, for editors that complete and check while one types.

An editor sees YAML's own reading of a scalar (``2023`` is a number, ``58,2`` a text), while the
checker reads the text itself. So a schema accepts every form that YAML gives to right texts; what
can only be seen in the text (``1.146``) is left to the checker.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.portal import Portal
from generator.records.collection import Records
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS
from generator.records.types import Record
from generator.render.describe import FieldShape, Kind, fields_of, models_in
from generator.render.exports.schema_ids import id_list
from generator.render.exports.schema_values import SCALARS, example
from generator.render.model_words import MODELS, holds

Schema = dict[str, object]

FOLDER = "data/schema"
NAMES = ("meeting", *REGISTERS)
"""Of the schemas: the kinds of files of the record."""

_DIALECT = "http://json-schema.org/draft-07/schema#"


def schemas(records: Records) -> dict[str, str]:
    """Write the schema of a meeting and of each register.

    Args:
        records: the registers in it give the ids that an editor offers.

    Returns:
        Path relative to the project → whole text.
    """
    return {f"{FOLDER}/{name}.schema.json": schema_text(name, records) for name in NAMES}


def schema_text(name: str, records: Records | Portal) -> str:
    """Write one schema: that of a meeting, or of a register."""
    is_list = name in REGISTERS
    schema = _schema(REGISTERS.get(name, Meeting), records, is_list=is_list)
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _schema(model: type[Record], records: Records | Portal, *, is_list: bool = False) -> Schema:
    inner = list(models_in(model))
    targets = {field.target for part in (model, *inner) for field in fields_of(part)}
    definitions: Schema = {part.__name__: _object(part) for part in inner}
    for target in sorted(targets & REGISTERS.keys()):
        definitions[target] = id_list(target, records)
    root = _object(model)
    if is_list:
        root = {"title": root["title"], "type": "array", "items": root}
    return {"$schema": _DIALECT, **root, "definitions": definitions}


def _object(model: type[Record]) -> Schema:
    fields, words = fields_of(model), MODELS[model]
    return {
        "title": words.title,
        "description": words.about,
        "type": "object",
        "additionalProperties": False,
        "required": [field.name for field in fields if field.is_required],
        "properties": {field.name: _property(field) for field in fields},
    }


def _property(field: FieldShape) -> Schema:
    value = _value(field)
    if field.is_list:
        value = {
            "type": "array",
            "items": value,
            "minItems": field.least,
            "errorMessage": "Viết thành danh sách, mỗi mục một dòng bắt đầu bằng “- ”.",
        }
    return {**dict(_words(field)), **value}


def _value(field: FieldShape) -> Schema:
    if field.model:
        return {"$ref": f"#/definitions/{field.model.__name__}"}
    if field.target in REGISTERS:
        return {"$ref": f"#/definitions/{field.target}"}
    if field.choices:
        listed = ", ".join(f"{choice.value} ({choice.label})" for choice in field.choices)
        return {
            "enum": [choice.value for choice in field.choices],
            "enumDescriptions": [choice.label for choice in field.choices],
            "errorMessage": f"Chọn một trong các giá trị: {listed}.",
        }
    return dict(SCALARS[Kind.IDENTIFIER if field.target else field.kind])


def _words(field: FieldShape) -> Iterator[tuple[str, object]]:
    need = "Bắt buộc. " if field.is_required else ""
    yield "title", field.title
    yield "description", f"{need}{holds(field)}. {field.help}".strip()
    yield "markdownDescription", f"{need}{holds(field)}.\n\n{field.help}".strip()
    if field.default is not None:
        yield "default", field.default
    if field.examples and field.kind not in (Kind.CHOICE, Kind.REFERENCE):
        yield "examples", [example(field.kind, value) for value in field.examples]
