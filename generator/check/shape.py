"""Turns located nodes into records, once; what does not fit is left out and reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.check.nearest import nearest_id
from generator.check.salvage import MEANT, sound_part, with_meant
from generator.check.shape_faults import shape_fault
from generator.diagnostics import Fault, Say
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS
from generator.records.types import Record
from generator.sources import ListNode, Loc, MapNode, Node, ScalarNode, Source, plain_data

R = TypeVar("R", bound=Record)

MAX_FAULTS = 100
"""Of one file; a person mends some and checks again, and thousands would only cost time."""


class _AnyId(set[str]):
    """What a file that cannot be read may hold: any id, so none is reported as unknown."""

    def __contains__(self, name: object) -> bool:
        return True


@dataclass(slots=True)
class _Findings:
    """The faults of one file, not put into words beyond the limit."""

    source: Source
    faults: list[Fault] = field(default_factory=list)
    left_out: int = 0

    def add(self, make: Callable[[], Fault]) -> None:
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(make())
        else:
            self.left_out += 1

    def all(self) -> list[Fault]:
        if not self.left_out:
            return self.faults
        last = max(fault.position for fault in self.faults)
        return [*self.faults, Fault(last, "file-faults", {"count": str(self.left_out)})]


def shape_sources(sources: Iterable[Source]) -> tuple[Records, list[Fault]]:
    """Validate every file against the model of its kind.

    Returns:
        What fits, and the faults of loading and of shape.
    """
    records, problems = Records(), []
    for source in sources:
        problems += source.faults
        if _shape_sound(source, records):
            continue
        path = PurePosixPath(source.path)
        if source.root is None:
            records.misshapen = _AnyId()
            continue
        findings = _Findings(source)
        if path.parts[1] == "meetings":
            _shape_meeting(source.root, findings, records)
        elif path.stem in REGISTERS:
            _shape_register(source.root, findings, records)
        else:
            records.misshapen = _AnyId()
            findings.add(lambda source=source: _unknown_register(source))  # type: ignore[misc]
        problems += findings.all()
    return records, problems


def _shape_sound(source: Source, records: Records) -> bool:
    """Take a file as a whole, without its nodes; False where some of it does not fit."""
    if source.content is None:
        return False
    path = PurePosixPath(source.path)
    is_meeting = path.parts[1] == "meetings"
    if not (is_meeting or path.stem in REGISTERS):
        return False
    content, source.content = source.content, None
    try:
        if is_meeting:
            records.meetings.append(Entry(path.stem, Meeting.model_validate(content), source))
            return True
        if not isinstance(content, list):
            return False
        found = [REGISTERS[path.stem].model_validate(item) for item in content]
    except ValidationError:
        return False
    getattr(records, path.stem).extend(
        Entry(record.id, record, source, (number,))  # type: ignore[attr-defined]
        for number, record in enumerate(found)
    )
    return True


def _unknown_register(source: Source) -> Fault:
    stem = PurePosixPath(source.path).stem
    near = nearest_id(stem, {name: [name] for name in REGISTERS})
    parameters: dict[str, str | Say] = {
        "found": stem,
        "known": ", ".join(f"{name}.yml" for name in REGISTERS),
        "suggestion": Say(f"Có phải là “{near}.yml”? ", f"Did you mean “{near}.yml”? ")
        if near
        else "",
    }
    return Fault(source.position(), "file-register", parameters)


def _shape_meeting(root: Node, findings: _Findings, records: Records) -> None:
    source = findings.source
    record = _validate(Meeting, root, (), findings)
    if record is None:
        records.misshapen.update(_ids_in(root))
        record, source = _salvage(root, source)
    if record:
        records.meetings.append(Entry(PurePosixPath(source.path).stem, record, source))


def _salvage(root: Node, source: Source) -> tuple[Meeting | None, Source]:
    """Read what is sound of a misshapen meeting; None where too little is."""
    if not isinstance(root, MapNode):
        return None, source
    try:
        Meeting.model_validate(plain_data(root))
    except ValidationError as error:
        details = _real(error.errors(include_url=False))
        required = [name for name, info in Meeting.model_fields.items() if info.is_required()]
        meant = {
            tuple(detail["loc"]): str(detail["ctx"]["right"])
            for detail in details
            if detail["type"] in MEANT
        }
        faulty = [tuple(detail["loc"]) for detail in details if detail["type"] not in MEANT]
        if any(loc[0] == "observations" for loc in faulty):
            # Corrections name figures, which are no longer all there.
            faulty.append(("corrections",))
        root = sound_part(with_meant(root, meant), faulty, required)
    try:
        record = Meeting.model_validate(plain_data(root))
    except ValidationError:
        return None, source
    return record, Source(source.path, root)


def _shape_register(root: Node, findings: _Findings, records: Records) -> None:
    name = PurePosixPath(findings.source.path).stem
    if not isinstance(root, ListNode):
        findings.add(lambda: Fault(findings.source.position(), "register-list"))
        records.misshapen = _AnyId()
        return
    for number, item in enumerate(root.items):
        record = _validate(REGISTERS[name], item, (number,), findings)
        if record is None:
            records.misshapen.update(_ids_in(item))
        else:
            entry = Entry(record.id, record, findings.source, (number,))  # type: ignore[attr-defined]
            getattr(records, name).append(entry)


def _validate(model: type[R], node: Node, loc: Loc, findings: _Findings) -> R | None:
    source = findings.source
    if not isinstance(node, MapNode):
        findings.add(lambda: Fault(source.position(loc), "record-fields", _example(model, node)))
        return None
    try:
        return model.model_validate(plain_data(node))
    except ValidationError as error:
        for detail in _real(error.errors(include_url=False)):
            findings.add(
                lambda detail=detail: shape_fault(model, source, loc, detail)  # type: ignore[misc]
            )
        return None


def _real(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Drop what only follows: Pydantic drops a faulty item, then finds the list too short."""
    deeper = {detail["loc"][:end] for detail in details for end in range(len(detail["loc"]))}
    return [
        detail for detail in details if detail["type"] != "too_short" or detail["loc"] not in deeper
    ]


def _example(model: type[Record], node: Node) -> dict[str, str | Say]:
    key = next(iter(model.model_fields))
    if isinstance(node, ListNode):
        return {
            "suggestion": Say(
                f"Bỏ dấu gạch ở đầu, viết “{key}: …”.", f"Without a dash, write “{key}: …”."
            )
        }
    return {
        "suggestion": Say(
            f"Viết tên trường và dấu hai chấm, bắt đầu bằng “{key}: …”.",
            f"Write the name of a field and a colon, “{key}: …” first.",
        )
    }


def _ids_in(node: Node) -> set[str]:
    """Collect every id that a misshapen record gives itself or its parts."""
    if isinstance(node, ListNode):
        return {name for item in node.items for name in _ids_in(item)}
    if not isinstance(node, MapNode):
        return set()
    found = {name for _, value in node.entries.values() for name in _ids_in(value)}
    own = node.entries.get("id")
    return found | {own[1].text} if own and isinstance(own[1], ScalarNode) else found
