"""What is published is as it is described, and described in full."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator, Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from tests.render.exports.api.conftest import Published

DESCRIPTION = "api/v1/openapi.json"


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def described(published: Published) -> dict[str, Any]:
    found: dict[str, Any] = read(published.folder / DESCRIPTION)
    return found


def closed(value: Any) -> Any:
    """The same schemas, but with no other fields than those that they name."""
    if isinstance(value, dict):
        inner = {key: closed(item) for key, item in value.items()}
        return inner | ({"additionalProperties": False} if "properties" in value else {})
    return [closed(item) for item in value] if isinstance(value, list) else value


def validators(description: dict[str, Any]) -> dict[str, Draft202012Validator]:
    """Path of a file, as a pattern → what validates it, strictly."""
    schemas = {"components": closed(description["components"])}

    @cache
    def validator(reference: str) -> Draft202012Validator:
        return Draft202012Validator(schemas | {"$ref": reference})

    found = {}
    for path, item in description["paths"].items():
        answer = item["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))
        found[pattern] = validator(answer["$ref"])
    return found


def test_the_description_is_valid_openapi(published: Published) -> None:
    validate(described(published), cls=OpenAPIV31SpecValidator)


def test_every_file_is_as_described_and_holds_nothing_else(published: Published) -> None:
    patterns = validators(described(published))
    folder = published.folder / "api/v1"
    for path in published.files():
        name = f"/{path.relative_to(folder).as_posix()}"
        fitting = [one for pattern, one in patterns.items() if re.fullmatch(pattern, name)]
        assert len(fitting) == 1, name
        faults = [fault.message[:200] for fault in fitting[0].iter_errors(read(path))]
        assert faults == [], name


def test_each_published_schema_accepts_its_files(published: Published) -> None:
    client = published.client
    folder = published.folder / "api/v1"
    for listed in client.index()["collections"]:
        pairs = [(listed["href"], listed["schema"])]
        pairs += [(item["href"], listed["item_schema"]) for item in client.all_of(listed["name"])]
        for file, schema in pairs[:20]:
            whole = read(folder / schema)
            Draft202012Validator.check_schema(whole)
            path = Path(file.removeprefix("file://"))
            Draft202012Validator(whole).validate(read(folder / path))


def test_the_schemas_of_the_record_are_those_that_editors_use(published: Published) -> None:
    folder = published.folder / "api/v1"
    for listed in published.client.index()["record_schemas"]:
        Draft7Validator.check_schema(read(folder / listed["href"]))


def test_who_reads_by_the_schema_takes_a_new_field(published: Published) -> None:
    """Nothing is closed, so that adding a field breaks nobody."""
    schema = read(published.folder / "api/v1/schemas/index.json")
    index = published.client.index() | {"news": "new"}
    Draft202012Validator(schema).validate(index)
