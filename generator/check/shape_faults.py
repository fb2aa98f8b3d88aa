"""Names the rule that Pydantic's error stands for, and fills in what an editor needs to know."""

from __future__ import annotations

from functools import cache

from pydantic_core import ErrorDetails

from generator.check.nearest import nearest_id, suggestion
from generator.diagnostics import Fault, Say
from generator.quoting import quoted
from generator.records.fields import choices_of, field_at, model_at
from generator.records.types import Choice, Record
from generator.sources import Loc, Source

_RULES = {
    "missing": "field-missing",
    "extra_forbidden": "field-unknown",
    "enum": "choice-unknown",
    "string_too_long": "text-long",
    "too_long": "text-long",
    "too_short": "list-short",
}
"""Pydantic's own error types; those of our scalar types bear the name of their rule."""

_LIST = Say("một danh sách, mỗi mục bắt đầu bằng “- ”", "a list, each item after “- ”")
_FIELDS = Say("các trường con, thụt vào", "fields of its own, indented")
_SCALAR = Say("một giá trị viết trên cùng dòng", "a value on the same line")
_Parameters = dict[str, str | Say]


def shape_fault(model: type[Record], source: Source, base: Loc, detail: ErrorDetails) -> Fault:
    """Turn one error of Pydantic into a located fault.

    Args:
        model: the model that was validated.
        source: the file.
        base: where the record begins in the file.
        detail: the error, its ``loc`` counted from the record.
    """
    kind, loc = detail["type"], tuple(detail["loc"])
    # The types of Pydantic that are not named here mean a list or a map in place of a scalar.
    rule = _RULES.get(kind, kind if "-" in kind else "field-type")
    if rule == "field-missing":
        parameters: _Parameters = {"field": _label(model, loc), "key": str(loc[-1])}
        return Fault(source.position((*base, *loc[:-1])), rule, parameters)
    if rule == "field-unknown":
        return _unknown_field(model, source, base, loc)
    return _scalar_fault(model, source, base, detail, rule)


def _scalar_fault(
    model: type[Record], source: Source, base: Loc, detail: ErrorDetails, rule: str
) -> Fault:
    kind, loc, found = detail["type"], tuple(detail["loc"]), detail["input"]
    parameters: _Parameters = {
        "field": _label(model, loc),
        "found": quoted(found) if isinstance(found, str) else "",
        **{name: str(value) for name, value in detail.get("ctx", {}).items()},
    }
    if rule == "choice-unknown" and isinstance(found, str) and not found.strip():
        rule = "text-empty"
    elif rule == "choice-unknown" and isinstance(found, str):
        parameters |= _choices(model, loc, found)
    elif rule in ("choice-unknown", "field-type"):
        rule = "field-type"
        parameters |= _kind(model, loc, kind, found)
    return Fault(source.position((*base, *loc)), rule, parameters)


def _unknown_field(model: type[Record], source: Source, base: Loc, loc: Loc) -> Fault:
    name, parent = str(loc[-1]), model_at(model, loc[:-1])
    hint = _field_suggestion(parent, name[:100]) if parent else Say("Xóa dòng này.", "Remove it.")
    position = source.position((*base, *loc), of_key=True)
    return Fault(position, "field-unknown", {"found": quoted(name), "suggestion": hint})


@cache
def _field_suggestion(parent: type[Record], name: str) -> Say:
    fields = parent.model_fields
    near = nearest_id(name, {key: [info.title or key] for key, info in fields.items()})
    listed = ", ".join(fields)
    otherwise = Say(f"Các trường dùng được ở đây: {listed}.", f"Fields that go here: {listed}.")
    return suggestion(near, otherwise)


def _choices(model: type[Record], loc: Loc, found: str) -> _Parameters:
    info = field_at(model, loc)
    choices = choices_of(info.annotation) if info else None
    if choices is None:
        return {"suggestion": "", "choices": ""}
    return {
        "choices": ", ".join(f"{item.value} ({item.label})" for item in choices),
        "suggestion": _choice_suggestion(choices, found[:100]),
    }


@cache
def _choice_suggestion(choices: type[Choice], found: str) -> Say:
    near = nearest_id(found, {item.value: [item.label] for item in choices})
    return Say(f"Có phải là “{near}”? ", f"Did you mean “{near}”? ") if near else Say("", "")


def _kind(model: type[Record], loc: Loc, kind: str, found: object) -> _Parameters:
    """Say what a field wants instead, with what stands there written in that way."""
    name = next((step for step in reversed(loc) if isinstance(step, str)), "")
    text = quoted(found) if isinstance(found, str) else "…"
    if kind == "tuple_type":
        one = f"{name}: {text}", f"“{name}:”, “  - {text}”"
        return {
            "wanted": _LIST,
            "suggestion": Say(f"Viết thành hai dòng: {one[1]}.", f"Write two lines: {one[1]}."),
        }
    if kind in ("model_type", "model_attributes_type"):
        inner = model_at(model, loc)
        first = next(iter(inner.model_fields), "…") if inner else "…"
        lead = "- " if isinstance(loc[-1], int) else "  "
        line = f"“{lead}{first}: {text}”"
        return {
            "wanted": _FIELDS,
            "suggestion": Say(f"Viết ở dòng dưới, chẳng hạn {line}.", f"Write, say, {line} below."),
        }
    return {
        "wanted": _SCALAR,
        "suggestion": Say(
            "Viết giá trị ngay sau dấu hai chấm; câu có dấu hai chấm hay ngoặc thì đặt trong "
            "ngoặc kép.",
            "Write the value after the colon; quote text with colons or brackets.",
        ),
    }


def _label(model: type[Record], loc: Loc) -> Say:
    name = next((step for step in reversed(loc) if isinstance(step, str)), "")
    info = field_at(model, loc)
    label = f"“{name}” ({info.title})" if info and info.title else f"“{name}”"
    if loc and isinstance(loc[-1], int):
        return Say(f"Mỗi mục của {label}", f"Each item of {label}")
    return Say(label, label)
