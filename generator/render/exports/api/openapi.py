"""The description of the files for programs: OpenAPI 3.1, and a JSON Schema of each kind of file.

https://spec.openapis.org/oas/v3.1.0 and https://json-schema.org/draft/2020-12
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache

from generator.addresses import API, API_INDEX, api_item, api_list, api_part, api_schema
from generator.render.exports.api.components import components
from generator.render.exports.api.index import INDEX
from generator.render.exports.api.kinds import KINDS
from generator.render.exports.api.naming import schema_name
from generator.render.exports.api.shapes import Collection, Schema, component
from generator.render.exports.licence import LICENCE, LICENCE_ADDRESS
from generator.settings import Site

_ABOUT = (
    "Mọi cuộc họp, con số, việc phải làm, văn bản, cơ quan và địa phương của bản tin, dưới dạng "
    "tệp tĩnh. Bắt đầu từ index.json. Liên kết trong mỗi tệp là tương đối so với chính tệp ấy."
)
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PARAMETERS: dict[str, Schema] = {
    "{id}": {
        "name": "id", "in": "path", "required": True, "description": "Mã của mục.",
        "schema": {"type": "string"},
    },
    "{number}": {
        "name": "number", "in": "path", "required": True,
        "description": "Số của phần, đếm từ phần cũ nhất; lấy từ next, không tự tính.",
        "schema": {"type": "integer", "minimum": 1},
    },
}  # fmt: skip


def description(site: Site) -> str:
    """Write the OpenAPI description."""
    paths = {f"/{path.removeprefix(API)}": _get(path, *rest) for path, *rest in _operations()}
    return _text(
        {
            "openapi": "3.1.0",
            "info": {
                "title": site.name,
                "description": _ABOUT,
                "version": "1",
                "license": {"name": LICENCE, "url": LICENCE_ADDRESS},
            },
            "jsonSchemaDialect": _DIALECT,
            "servers": [{"url": f"{site.url}{API}".rstrip("/") if site.url else "."}],
            "tags": [{"name": kind.name, "description": kind.title} for kind in KINDS],
            "paths": paths,
            "components": {"schemas": components()},
        }
    )


def schema_files() -> Iterator[tuple[str, str]]:
    """Name the JSON Schemas: path below the site, and name of the schema."""
    for name in sorted({name for _, name, *_ in _operations()}):
        yield api_schema(schema_name(name)), name


def schema(name: str) -> str:
    """Write one JSON Schema, with all that it refers to inside."""
    named = _components()
    definitions = {other: named[other] for other in sorted(_reached(name))}
    whole = {"$schema": _DIALECT, **component(name), "$defs": definitions}
    return _text(whole).replace('"#/components/schemas/', '"#/$defs/')


def _operations() -> Iterator[tuple[str, str, str, str]]:
    """Yield path, schema, summary and tag of everything that can be asked for."""
    yield API_INDEX, INDEX.name, INDEX.title, ""
    for kind in KINDS:
        whole, item = api_list(kind.name), api_item(kind.name, "{id}")
        yield whole, kind.brief.list_name, kind.title, kind.name
        yield _numbered(whole), kind.brief.part_name, f"{kind.title}: phần cũ hơn", kind.name
        yield item, kind.item.name, f"Một mục: {kind.item.title.lower()}", kind.name
        for inner in kind.item.collections:
            yield (
                _part(item, inner),
                inner.shape.part_name,
                f"{inner.title}: phần cũ hơn",
                kind.name,
            )


def _numbered(owner: str, name: str = "") -> str:
    return api_part(owner, 0, name).replace("/0.json", "/{number}.json")


def _part(owner: str, inner: Collection) -> str:
    return _numbered(owner, inner.name)


def _get(path: str, name: str, summary: str, tag: str) -> Schema:
    answer = {
        "description": "Tệp JSON, mã UTF-8.",
        "content": {"application/json": {"schema": component(name)}},
    }
    words = [word for word in path.removeprefix(API).removesuffix(".json").split("/") if word]
    return {
        "get": {
            "operationId": "-".join(word.strip("{}") for word in words),
            "summary": summary,
            **({"tags": [tag]} if tag else {}),
            "parameters": [found for mark, found in _PARAMETERS.items() if mark in path],
            "responses": {"200": answer, "404": {"description": "Không có mục này."}},
        }
    }


def _reached(name: str) -> set[str]:
    """Find the names of all schemas that one refers to, through others, too, and its own."""
    named, found, ahead = _components(), {name}, [name]
    while ahead:
        new = set(_mentioned(named[ahead.pop()])) - found
        found |= new
        ahead += sorted(new)
    return found


def _mentioned(value: object) -> Iterator[str]:
    inside: Iterable[object] = ()
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"].rpartition("/")[2]
        inside = value.values()
    elif isinstance(value, list):
        inside = value
    for item in inside:
        yield from _mentioned(item)


@cache
def _components() -> dict[str, Schema]:
    return components()


def _text(whole: object) -> str:
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
