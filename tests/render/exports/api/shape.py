"""The shape of v1, one line for each promise: ``Meeting.date: PartialDate``.

``python -m tests.render.exports.api.shape`` adds what is new to the committed description. It
refuses where something has vanished: that would break programs, and belongs into a v2.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.render.exports.api.openapi import description
from generator.settings import Site

COMMITTED = Path(__file__).with_name("api_v1_shape.txt")


def shape() -> list[str]:
    """Draw the shape from the published description."""
    whole = json.loads(description(Site()))
    return sorted({*_paths(whole["paths"]), *_objects(whole["components"]["schemas"])})


def committed() -> list[str]:
    return COMMITTED.read_text("utf-8").splitlines() if COMMITTED.exists() else []


def vanished() -> list[str]:
    """What programs rely on and would no longer find."""
    return sorted(set(committed()) - set(shape()))


def added() -> list[str]:
    return sorted(set(shape()) - set(committed()))


def _paths(paths: dict[str, Any]) -> Iterator[str]:
    for path, item in paths.items():
        answer = item["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        yield f"GET {path}: {_type(answer)}"


def _objects(schemas: dict[str, Any]) -> Iterator[str]:
    for name, schema in schemas.items():
        if "properties" not in schema:
            yield f"{name}: {_type(schema)} {schema.get('pattern', '')}".rstrip()
        for field, value in schema.get("properties", {}).items():
            presence = "" if field in schema["required"] else " (optional)"
            yield f"{name}.{field}: {_type(value)}{presence}"
            for choice in _choices(value):
                yield f"{name}.{field} = {choice}"


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "anyOf" in schema:
        return " or ".join(map(_type, schema["anyOf"]))
    if "oneOf" in schema:
        return "choice"
    if "const" in schema:
        return f"always {schema['const']}"
    if schema["type"] == "array":
        return f"list of {_type(schema['items'])}"
    return f"{schema['type']} {schema.get('format', '')}".strip()


def _choices(schema: dict[str, Any]) -> Iterator[str]:
    for part in (schema, *schema.get("anyOf", ()), schema.get("items", {})):
        yield from (item["const"] for item in part.get("oneOf", ()))


if __name__ == "__main__":
    if gone := vanished():
        sys.exit("\n".join(["v1 would break; these must stay:", *gone]))
    COMMITTED.write_text("\n".join(shape()) + "\n", "utf-8")
