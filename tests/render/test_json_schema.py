"""The schemas that editing programs read: right files pass, wrong ones do not, none is stale."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from pydantic import TypeAdapter, ValidationError

from generator.check import check_sources
from generator.load import load_sources
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS
from generator.records.types import Date, Flag, Identifier, Line, Link, Number, Whole
from generator.render.describe import Kind, fields_of, models_in
from generator.render.exports.json_schema import FOLDER, schemas
from generator.render.exports.schema_values import SCALARS
from generator.render.model_words import MODELS

ROOT = Path(__file__).parents[2]
RENEW = "run: .venv/bin/python -m generator schema"
IDS = {"enum", "enumDescriptions"}

MEETING = """
title: Họp thử
date: 2023
classification: conference
programmes: [de-an-06]
summary: Một câu.
sources:
  - id: bao
    publisher: Báo
"""


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as editors do (YAML 1.2): a date is a text, ``yes`` and ``no`` are too."""


EditorLoader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag != "tag:yaml.org,2002:timestamp"
        and not (tag.endswith(":bool") and first in "yYnNoO")
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_editors_read(text: str) -> Any:
    return yaml.load(text, Loader=EditorLoader)  # noqa: S506


def committed() -> dict[str, Any]:
    return {path.name: json.loads(path.read_text("utf-8")) for path in (ROOT / FOLDER).iterdir()}


def fresh() -> dict[str, Any]:
    records, _ = check_sources(load_sources(ROOT / "data"))
    return {Path(name).name: json.loads(text) for name, text in schemas(records).items()}


def without_ids(schema: Any, register: str = "") -> Any:
    """Leave out the ids drawn from registers, wherever the schema offers them."""
    if isinstance(schema, list):
        return [without_ids(item, register) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        name: without_ids(value, name if name in REGISTERS else register)
        for name, value in schema.items()
        if not (register and name in IDS)
    }


MEETINGS = sorted((ROOT / "data/meetings").rglob("*.yml"))
FILES = [(path, "meeting.schema.json") for path in MEETINGS] + [
    (ROOT / f"data/registers/{name}.yml", f"{name}.schema.json") for name in REGISTERS
]


def test_the_committed_schemas_say_what_the_models_say() -> None:
    """An editor who adds to a register in a browser cannot renew them: ids only get a warning."""
    now, then = fresh(), committed()
    assert without_ids(then) == without_ids(now), f"data/schema is stale; {RENEW}"
    if then != now:
        warnings.warn(f"data/schema offers old ids; {RENEW}", stacklevel=1)


def test_every_schema_is_one() -> None:
    for schema in committed().values():
        Draft7Validator.check_schema(schema)


@pytest.mark.parametrize(("path", "schema"), FILES, ids=[path.stem for path, _ in FILES])
def test_every_file_of_the_record_passes(path: Path, schema: str) -> None:
    errors = Draft7Validator(fresh()[schema]).iter_errors(as_editors_read(path.read_text("utf-8")))
    assert [(list(error.absolute_path), error.message[:100]) for error in errors] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Họp thử\n", ""),
        ("title: Họp thử", "title: ''"),
        ("title: Họp thử", "title: <b>Họp</b>"),
        ("title: Họp thử", "titel: Họp thử"),
        ("date: 2023", "date: 12/7/2023"),
        ("date: 2023", "date: 2023-13"),
        ("date: 2023", "date: 2023-02-30"),
        ("date: 2023", "date: 23"),
        ("classification: conference", "classification: hội nghị"),
        ("programmes: [de-an-06]", "programmes: []"),
        ("programmes: [de-an-06]", "programmes: de-an-06"),
        ("programmes: [de-an-06]", "programmes: [Đề án 06]"),
        ("id: bao\n", "id: Báo\n"),
        ("sources:", "venues: [{province: haugiang}]\nsources:"),
        ("sources:", "observations: [{indicator: a-b, value: '58,2'}]\nsources:"),
        ("sources:", "observations: [{indicator: a-b, value: 1.146.000}]\nsources:"),
        ("sources:", "observations: [{indicator: a-b, value: 1, headline: yes}]\nsources:"),
        ("    publisher: Báo", "    publisher: Báo\n    url: www.bao.vn"),
    ],
)
def test_a_wrong_file_does_not_pass(old: str, new: str) -> None:
    validator = Draft7Validator(fresh()["meeting.schema.json"])
    assert validator.is_valid(as_editors_read(MEETING))
    assert old in MEETING
    assert not validator.is_valid(as_editors_read(MEETING.replace(old, new)))


TYPES = {
    Kind.NUMBER: Number, Kind.DATE: Date, Kind.FLAG: Flag, Kind.WHOLE: Whole,
    Kind.LINK: Link, Kind.IDENTIFIER: Identifier, Kind.LINE: Line,
}  # fmt: skip
SCALAR_TEXTS = [
    *("58.2", "58,2", "2505", "2.505.000", "-7", "0.71", "hơn 7", "7%", "999999999999999999"),
    *("2023", "2023-07", "2023-07-12", "2023-S1", "2023-Q4", "2023-Q5", "2023-00", "2023-2-3"),
    *("2024-02-29", "2023-04-31", "12/7/2023", "true", "yes", "Đúng", "a-b", "a--b", "A", "ă"),
    *("https://x.vn/a?b=1#c", "HTTP://x.vn", "http://x", "ftp://x.vn", "www.x.vn", "x.vn a"),
]


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
@pytest.mark.parametrize("text", SCALAR_TEXTS)
def test_a_schema_and_the_checker_agree_on_a_scalar(kind: Kind, text: str) -> None:
    try:
        TypeAdapter(TYPES[kind]).validate_python(text)
        right = True
    except ValidationError:
        right = False
    if text == "true" and kind in (Kind.LINE, Kind.IDENTIFIER):
        right = False  # To an editor it is no text; the checker warns.
    assert Draft7Validator(SCALARS[kind]).is_valid(as_editors_read(text)) is right


def test_editors_see_names_and_help_in_vietnamese() -> None:
    schema = fresh()["meeting.schema.json"]
    provinces = schema["definitions"]["provinces"]
    offered = dict(zip(provinces["enum"], provinces["enumDescriptions"], strict=True))
    assert offered["hau-giang"] == "Tỉnh Hậu Giang (đến 30/6/2025)"
    mode = schema["properties"]["attendance_mode"]
    assert mode["enumDescriptions"][mode["enum"].index("online")] == "trực tuyến"
    for name, field in schema["properties"].items():
        assert field["title"] != name
        assert field["description"]


def test_an_id_that_a_register_just_got_passes_with_a_notice() -> None:
    """Unlike provinces, which only a law changes."""
    schema = fresh()["meeting.schema.json"]["definitions"]["indicators"]
    assert Draft7Validator(schema).is_valid("chi-so-vua-them")
    assert "deprecationMessage" in schema["anyOf"][0]


def test_every_model_has_words() -> None:
    for whole in (Meeting, *REGISTERS.values()):
        for model in (whole, *models_in(whole)):
            assert model in MODELS
            assert fields_of(model)


def test_vs_code_knows_which_schema_is_for_which_file() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    for schema, pattern in settings["yaml.schemas"].items():
        assert (ROOT / schema).is_file()
        assert any(ROOT.glob(pattern))
    assert len(settings["yaml.schemas"]) == len(REGISTERS) + 1
