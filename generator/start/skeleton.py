"""Fills the outline of a meeting with answers, and with examples where there is no answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.fix.quoting import one_line, scalar
from generator.records.meeting import Meeting
from generator.start.answers import Answers
from generator.start.outline import Part, outline
from generator.start.questions import Registers
from generator.vietnamese import slugify


class Plain(str):
    """A text that stands in the file as it is: what else looks like a word of YAML is quoted."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A field with what stands in it: values, or records; inactive ones are commented out."""

    part: Part
    is_active: bool
    values: tuple[tuple[str, str], ...] = ()
    """Text, and the name of what it refers to."""
    records: tuple[tuple[Entry, ...], ...] = ()
    is_blank: bool = False
    """Whether the editor has yet to write it."""


def skeleton(answers: Answers, registers: Registers) -> str:
    """Write the file of a meeting: the answers, and all else as commented examples."""
    given = _given(answers)
    filler = _Filler(registers, given["sources"][0]["id"])
    entries = [
        filler.filled(part, given[part.name])
        if part.name in given
        else filler.example(part, is_active=part.is_required)
        for part in outline(Meeting)
        if part.name in given or part.can_be_shown
    ]
    sections = list(zip(entries, _explained(entries), strict=True))
    return _environment().get_template("skeleton.yml.j2").render(sections=sections)


def shorten(slug: str, limit: int) -> str:
    """Cut a slug after a whole word."""
    return slug if len(slug) <= limit else slug[: limit + 1].rpartition("-")[0] or slug[:limit]


def _given(answers: Answers) -> dict[str, Any]:
    source = shorten(slugify(answers.publisher), 40) or "nguon"
    given = {
        "title": answers.title,
        "date": answers.date,
        "classification": answers.classification,
        "attendance_mode": answers.attendance_mode,
        "organizer": answers.organizer,
        "jurisdiction": answers.jurisdiction,
        "chair": {"name": answers.chair, "role": answers.chair_role} if answers.chair else {},
        "programmes": answers.programmes,
        "venues": [{"province": province} for province in answers.provinces],
        "sources": [{"id": source, "publisher": answers.publisher, "url": answers.url}],
    }
    return {name: value for name, value in given.items() if value}


@dataclass(frozen=True, slots=True)
class _Filler:
    registers: Registers
    source: str

    def filled(self, part: Part, value: Any) -> Entry:
        """Put an answer into a field; the first record also shows what else it may hold."""
        items = value if part.is_list else [value]
        if not part.parts:
            return Entry(part, True, tuple(self._named(part, item) for item in items))
        records = tuple(self._record(part, item, item is items[0]) for item in items)
        return Entry(part, True, records=records)

    def example(self, part: Part, *, is_active: bool) -> Entry:
        """Show a field by its example; a record by what it needs and the first that it may hold."""
        if part.parts:
            optional = [inner.name for inner in part.parts if not inner.is_required][:1]
            record = tuple(
                self.example(inner, is_active=inner.is_required or inner.name in optional)
                for inner in part.parts
            )
            return Entry(part, is_active, records=(record,))
        if is_active and part.is_text and not part.has_example:
            return Entry(part, True, ((part.help, ""),), is_blank=True)
        examples = (self.source,) if part.target == "sources" else part.examples
        return Entry(part, is_active, tuple(self._named(part, item) for item in examples))

    def _record(self, part: Part, given: Mapping[str, Any], is_first: bool) -> tuple[Entry, ...]:
        return tuple(
            self.filled(inner, given[inner.name])
            if given.get(inner.name)
            else self.example(inner, is_active=False)
            for inner in part.parts
            if is_first or given.get(inner.name)
        )

    def _named(self, part: Part, text: str) -> tuple[str, str]:
        name = self.registers.get(part.target, {}).get(text, "")
        return (Plain(text) if part.is_flag else text), name


def _explained(entries: list[Entry]) -> Iterator[tuple[Part, ...]]:
    """Give, for each entry, the fields inside that no entry before it has explained."""
    seen: set[tuple[Part, ...]] = set()
    for entry in entries:
        parts = entry.part.parts
        yield () if parts in seen else parts
        seen.add(parts)


def _environment() -> Environment:
    """Set up Jinja for YAML: nothing is escaped, every text passes through a filter."""
    environment = Environment(
        loader=PackageLoader("generator"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(
        scalar=_scalar, remark=one_line, prefixed=_prefixed, as_item=_as_item
    )
    return environment


def _scalar(text: str) -> str:
    return str(text) if isinstance(text, Plain) else scalar(text)


def _prefixed(lines: str, prefix: str) -> str:
    return "".join(f"{prefix}{line}\n" for line in lines.splitlines())


def _as_item(lines: str) -> str:
    """Indent the lines of a record so that it becomes an item of a list."""
    return "- " + _prefixed(lines, "  ")[2:]
