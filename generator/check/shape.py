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
from generator.sources import ListNode, Loc, MapNode, Node, ScalarNode, Source, plain_data

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
    else:
        records.misshapen.update(_ids_in(root))
    return problems


def _shape_register(source: Source, root: Node, records: Records) -> list[Diagnostic]:
    name = PurePosixPath(source.path).stem
    if not isinstance(root, ListNode):
        message = "Danh mục phải là một danh sách."
        hint = "Mỗi mục bắt đầu bằng dấu “-”, như các mục đã có trước đây."
        return [Diagnostic(source.position(), "shape-type", message, hint)]
    problems: list[Diagnostic] = []
    for number, item in enumerate(root.items):
        record, faults = _validate(REGISTERS[name], item, source, (number,))
        problems += faults
        if record is None:
            records.misshapen.update(_ids_in(item))
        else:
            getattr(records, name).append(Entry(record.id, record, source, (number,)))  # type: ignore[attr-defined]
    return problems


def _validate(
    model: type[R], node: Node, source: Source, loc: Loc
) -> tuple[R | None, list[Diagnostic]]:
    if not isinstance(node, MapNode):
        message, hint = "Ở đây cần các trường.", "Viết mỗi trường một dòng, dạng “tên: giá trị”."
        return None, [Diagnostic(source.position(loc), "shape-type", message, hint)]
    try:
        return model.model_validate(plain_data(node)), []
    except ValidationError as error:
        details = error.errors(include_url=False)
        deeper = {detail["loc"][:end] for detail in details for end in range(len(detail["loc"]))}
        # Pydantic drops a faulty item, then finds the list too short: one fault, not two.
        real = [
            detail
            for detail in details
            if detail["type"] != "too_short" or detail["loc"] not in deeper
        ]
        return None, [explain(model, source, loc, detail) for detail in real]


def _ids_in(node: Node) -> set[str]:
    """Collect every id that a misshapen record gives itself or its parts."""
    if isinstance(node, ListNode):
        return {name for item in node.items for name in _ids_in(item)}
    if not isinstance(node, MapNode):
        return set()
    found = {name for _, value in node.entries.values() for name in _ids_in(value)}
    own = node.entries.get("id")
    return found | {own[1].text} if own and isinstance(own[1], ScalarNode) else found
