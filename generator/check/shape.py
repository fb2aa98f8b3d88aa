"""Turns located nodes into records, once; a record that does not fit is left out and reported."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TypeVar

from pydantic import ValidationError

from generator.check.shape_messages import explain
from generator.diagnostics import Diagnostic
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS
from generator.records.types import Record
from generator.sources import ListNode, Loc, MapNode, Node, Source, plain_data

R = TypeVar("R", bound=Record)


def shape_sources(sources: list[Source]) -> tuple[Records, list[Diagnostic]]:
    """Validate every file against the model of its kind."""
    records, problems = Records(), []
    for source in sources:
        if source.root is None:
            continue
        path = PurePosixPath(source.path)
        if path.parts[1] == "meetings":
            problems += _shape_meeting(source, source.root, records)
        elif path.stem in REGISTERS:
            problems += _shape_register(source, source.root, records)
        else:
            known = ", ".join(f"{name}.yml" for name in REGISTERS)
            hint = f"Trong data/registers chỉ có: {known}."
            problems.append(
                Diagnostic(source.position(), "file-place", "Danh mục này không có tên.", hint)
            )
    return records, problems


def _shape_meeting(source: Source, root: Node, records: Records) -> list[Diagnostic]:
    record, problems = _validate(Meeting, root, source, ())
    if record:
        records.meetings.append(Entry(PurePosixPath(source.path).stem, record, source))
    return problems


def _shape_register(source: Source, root: Node, records: Records) -> list[Diagnostic]:
    name = PurePosixPath(source.path).stem
    if not isinstance(root, ListNode):
        message = "Danh mục phải là một danh sách, mỗi mục bắt đầu bằng dấu “-”."
        return [Diagnostic(source.position(), "shape-type", message)]
    problems: list[Diagnostic] = []
    for number, item in enumerate(root.items):
        record, faults = _validate(REGISTERS[name], item, source, (number,))
        problems += faults
        if record is None and isinstance(item, MapNode) and "id" in item.entries:
            records.misshapen.add(str(plain_data(item.entries["id"][1])))
        if record:
            getattr(records, name).append(Entry(record.id, record, source, (number,)))  # type: ignore[attr-defined]
    return problems


def _validate(
    model: type[R], node: Node, source: Source, loc: Loc
) -> tuple[R | None, list[Diagnostic]]:
    if not isinstance(node, MapNode):
        message = "Ở đây cần các trường dạng “tên: giá trị”."
        return None, [Diagnostic(source.position(loc), "shape-type", message)]
    try:
        return model.model_validate(plain_data(node)), []
    except ValidationError as error:
        details = error.errors(include_url=False)
        return None, [explain(model, source, loc, detail) for detail in details]
