"""The named schemas of everything in the files for programs, as JSON Schema 2020-12."""

from __future__ import annotations

from generator.render.describe import fields_of
from generator.render.exports.api.fields import field_schema
from generator.render.exports.api.index import INDEX_SHAPES
from generator.render.exports.api.kinds import shapes
from generator.render.exports.api.shapes import COUNT, LINK, Part, Schema, Shape, list_of, or_null

_PARTIAL_DATE: Schema = {
    "title": "Ngày, có thể không đủ",
    "description": (
        "Ngày (2023-07-12), tháng (2023-07), quý (2023-Q3), nửa năm (2023-S1) hoặc năm (2023): "
        "chỉ ghi phần mà nguồn nêu, phần còn lại không đoán. Kỳ có thể là một khoảng tháng "
        "(2023-01/2023-09)."
    ),
    "type": "string",
    "pattern": r"^\d{4}(-(\d{2}(-\d{2})?|S[12]|Q[1-4]|\d{2}/\d{4}-\d{2}))?$",
    "examples": ["2023-07-12", "2023-07", "2023-Q3", "2023-S1", "2023", "2023-01/2023-09"],
}
_TOTAL: Schema = {"title": "Tổng số mục trong mọi phần"} | COUNT
_NEXT: Schema = {
    "title": "Phần kế tiếp",
    "description": "Tệp có các mục cũ hơn, tương đối so với tệp đang đọc; null khi đã hết.",
} | or_null(LINK)


def components() -> dict[str, Schema]:
    """Describe every object by its name, in the order of the alphabet."""
    every = {shape.name: shape for shape in INDEX_SHAPES} | shapes()
    named: dict[str, Schema] = {"PartialDate": _PARTIAL_DATE}
    for shape in every.values():
        named[shape.name] = _object(shape)
    for shape in listed(every):
        items: Schema = {"title": "Các mục"} | list_of(shape.schema)
        rest = {"items": items, "next": _NEXT}
        title = f"Danh sách: {shape.title.lower()}"
        named[shape.list_name] = _with(title, {"total": _TOTAL} | rest)
        named[shape.part_name] = _with(f"{title} (phần đã đầy)", rest)
    return dict(sorted(named.items()))


def listed(every: dict[str, Shape]) -> list[Shape]:
    """Find the shapes of which there are lists."""
    briefs = [shape for name, shape in every.items() if name.endswith("Brief")]
    inside = [item.shape for shape in every.values() for item in shape.collections]
    return list({shape.name: shape for shape in (*briefs, *inside)}.values())


def _object(shape: Shape) -> Schema:
    properties = {part.name: _described(part) for part in shape.head}
    for field in fields_of(shape.model) if shape.model else ():
        properties[field.name] = field_schema(field, has_ids=shape.has_ids)
    properties |= {part.name: _described(part) for part in shape.parts}
    properties |= {item.name: {"title": item.title} | item.schema for item in shape.collections}
    return _with(shape.title, properties, shape.about)


def _described(part: Part) -> Schema:
    return {"title": part.title} | part.schema


def _with(title: str, properties: dict[str, Schema], about: str = "") -> Schema:
    """Describe an object: what is there always is there; more may come, so nothing is closed."""
    return {
        "title": title,
        **({"description": about} if about else {}),
        "type": "object",
        "required": list(properties),
        "properties": properties,
    }
