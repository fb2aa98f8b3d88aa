"""The reference of all fields, on one page: what a file of the record may say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator import addresses
from generator.records.commitment import Commitment
from generator.records.meeting import Meeting
from generator.records.observation import Observation
from generator.records.registers import REGISTERS
from generator.records.source import Source
from generator.records.types import Record
from generator.render.describe import FieldShape, Kind, fields_of, models_in, paths_to
from generator.render.model_words import MODELS, Holds, ModelWords, holds
from generator.render.page import Page
from generator.vietnamese import slugify

_PLAIN = {Kind.NUMBER, Kind.WHOLE, Kind.DATE, Kind.FLAG}
"""Kinds whose values never need quotes."""
_WHOLES: tuple[type[Record], ...] = (Meeting, *REGISTERS.values())
"""What a file or an entry of a register is made of."""
_TARGETS: dict[str, type[Record]] = {
    **REGISTERS,
    "commitments": Commitment,
    "sources": Source,
    "figures": Observation,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One field as the page shows it; ``leads_to`` is the section of what it holds."""

    field: FieldShape
    anchor: str
    holds: Holds
    leads_to: str
    example: str


@dataclass(frozen=True, slots=True)
class Section:
    """One model; ``paths`` are the fields that hold it, none for a whole file or an entry."""

    words: ModelWords
    anchor: str
    paths: list[str]
    rows: list[Row]


def pages() -> Iterator[Page]:
    """Yield the one page."""
    yield Page(
        address=addresses.FIELDS,
        template="fields.md.j2",
        title="Các trường dữ liệu",
        description="Mọi trường của tệp cuộc họp và của các danh mục: tên, ý nghĩa, ví dụ.",
        make_context=lambda: {
            "sections": [
                _section(part, whole) for whole in _WHOLES for part in (whole, *models_in(whole))
            ]
        },
        has_toc=True,
    )


def _section(model: type[Record], whole: type[Record]) -> Section:
    anchor = _anchor(model)
    rows = [
        Row(field, f"{anchor}-{field.name}", holds(field), _leads_to(field), _example(field))
        for field in fields_of(model)
    ]
    return Section(MODELS[model], anchor, list(paths_to(model, whole)), rows)


def _anchor(model: type[Record]) -> str:
    return slugify(MODELS[model].title)


def _leads_to(field: FieldShape) -> str:
    model = field.model or _TARGETS.get(field.target)
    return _anchor(model) if model else ""


def _example(field: FieldShape) -> str:
    """Write the examples of a field as they stand in a file, one below the other."""
    return "\n".join(
        f"{field.name}:" + "".join(f"\n  - {_scalar(field.kind, item)}" for item in value)
        if isinstance(value, list)
        else f"{field.name}: {_scalar(field.kind, value)}"
        for value in field.examples
    )


def _scalar(kind: Kind, text: str) -> str:
    if kind in _PLAIN:
        return text
    return yaml.safe_dump([text], allow_unicode=True, width=1000)[2:].rstrip()
