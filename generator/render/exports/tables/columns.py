"""Makes columns: from fields of the record's models, and for what links and names things.

Titles and help of a field stand in its model and are taken from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from generator.addresses import anchored
from generator.portal import Meeting, SourceRef
from generator.records import meeting, source
from generator.records.types import Record
from generator.render.describe import FieldShape, Kind, fields_of
from generator.render.exports.tables.table import Column, Type, Value

T = TypeVar("T")
Columns = list[Column[T]]

_TYPES = {
    Kind.NUMBER: Type.NUMBER,
    Kind.WHOLE: Type.COUNT,
    Kind.FLAG: Type.FLAG,
    Kind.LINK: Type.LINK,
}


def from_record(
    model: type[Record],
    way: str,
    names: Sequence[str],
    prefix: str = "",
    heading: str = "",
    *,
    may_lack: bool = False,
) -> Columns[Any]:
    """Make the columns of some fields.

    A reference is ``<name>_id``; a partial date brings its first and last day along, a choice its
    Vietnamese word, and a list of texts is one text with ``; `` between them.

    Args:
        model: of the record.
        way: attributes from the object of a row to its record: ``part.record``.
        names: of the fields.
        prefix: goes before the names of the columns where the record lies inside another.
        heading: its title, which goes before theirs.
        may_lack: whether there may be no such record.
    """
    shapes = {shape.name: shape for shape in fields_of(model)}
    made = _Maker(way, prefix, f"{heading}: " if heading else "", may_lack=may_lack)
    return [column for name in names for column in made.columns(shapes[name])]


class _Maker:
    """Makes the columns of a field."""

    def __init__(self, way: str, prefix: str, heading: str, *, may_lack: bool) -> None:
        self._way, self._prefix, self._heading = way, prefix, heading
        self._may_lack = may_lack

    def columns(self, shape: FieldShape) -> Iterator[Column[Any]]:
        match shape.kind:
            case Kind.DATE | Kind.PERIOD:
                yield self._make(shape, Type.PARTIAL_DATE, attrgetter("text"))
                start, end = attrgetter("start"), attrgetter("end")
                yield self._make(shape, Type.DAY, start, "_start", " (ngày đầu)", "")
                yield self._make(shape, Type.DAY, end, "_end", " (ngày cuối)", "")
            case Kind.CHOICE:
                yield self._make(shape, Type.TEXT, str)
                label = attrgetter("label")
                yield self._make(shape, Type.TEXT, label, "_label", " (tiếng Việt)", "")
            case Kind.REFERENCE:
                yield self._make(shape, Type.TEXT, None, "_id")
            case _:
                joined = _joined if shape.is_list else None
                yield self._make(shape, _TYPES.get(shape.kind, Type.TEXT), joined)

    def _make(
        self,
        shape: FieldShape,
        type_: Type,
        convert: Callable[[Any], Value] | None,
        ending: str = "",
        words: str = "",
        about: str | None = None,
    ) -> Column[Any]:
        is_choice = shape.kind is Kind.CHOICE and not ending
        return Column(
            f"{self._prefix}{shape.name}{ending}",
            f"{self._heading}{shape.title}{words}",
            type_,
            _reader(self._way, shape.name, convert, may_lack=self._may_lack),
            shape.help if about is None else about,
            references=shape.target,
            is_required=shape.is_required and not self._prefix,
            choices=tuple(str(choice) for choice in shape.choices) if is_choice else (),
        )


def _reader(
    way: str, name: str, convert: Callable[[Any], Value] | None, *, may_lack: bool
) -> Callable[[Any], Value]:
    """Find how a cell is read; most are only attributes, which the interpreter finds fastest."""
    if convert is None and not may_lack:
        return attrgetter(f"{way}.{name}")
    record = attrgetter(way)

    def read(item: Any) -> Value:
        value = getattr(record(item), name, None)
        return value if value is None or convert is None else convert(value)

    return read


def _joined(texts: Sequence[str]) -> str | None:
    return "; ".join(texts) or None


def own_id(title: str = "Mã") -> Column[Any]:
    """Make the column of an object's own id."""
    return Column("id", title, Type.TEXT, attrgetter("id"), is_required=True)


def own_page() -> Column[Any]:
    """Make the column of the page of an object that has one (:class:`generator.portal.HasPage`)."""
    return Column("page_url", "Trang trên bản tin", Type.PAGE, attrgetter("address"))


def reference(
    name: str, title: str, target: str, thing: Callable[[T], Any], is_required: bool = False
) -> Column[T]:
    """Make the column of the id of something that has a table of its own."""
    return Column(
        name, title, Type.TEXT, lambda item: getattr(thing(item), "id", None),
        references=target, is_required=is_required,
    )  # fmt: skip


def words(name: str, title: str, say: Callable[[T], str], about: str = "") -> Column[T]:
    """Make a column of words that pages use, too; an empty text is an empty cell."""
    return Column(name, title, Type.TEXT, lambda item: say(item) or None, about)


def name_of(name: str, title: str, say: Callable[[T], str], about: str = "") -> Column[T]:
    """Make a column of the name of something that has a table of its own."""
    return replace(words(name, title, say, about), is_repeated=True)


def owner_id(name: str, title: str, target: str, way: str) -> Column[Any]:
    """Make the column of the id of what a row belongs to; ``way`` leads there from its object."""
    find = attrgetter(f"{way}.id")
    return Column(name, title, Type.TEXT, find, references=target, is_required=True)


def of_meeting() -> Columns[Any]:
    """Say in which meeting something was said: enough to quote it without another table."""
    repeated = from_record(meeting.Meeting, "meeting.record", ["title", "date"], prefix="meeting_")
    return [
        owner_id("meeting_id", "Mã cuộc họp", "meetings", "meeting"),
        *(replace(column, is_repeated=True) for column in repeated),
    ]


def of_source() -> Columns[Any]:
    """Say where something stands: enough to quote it without another table."""
    repeated = from_record(
        source.Source,
        "source.record",
        ["publisher", "title", "url", "date"],
        prefix="source_",
        heading="Nguồn",
    )
    return [
        reference_to_source(attrgetter("meeting", "source")),
        *(replace(column, is_repeated=True) for column in repeated),
    ]


def reference_to_source(find: Callable[[T], tuple[Meeting, SourceRef]]) -> Column[T]:
    """Make the column that names a row of the table of sources."""
    return Column(
        "source_id", "Mã nguồn", Type.TEXT, lambda item: source_id(*find(item)),
        references="sources", is_required=True,
    )  # fmt: skip


def source_id(meeting: Meeting, source: SourceRef) -> str:
    """Tell a source from all others: its own id does so only within its meeting."""
    return anchored(meeting.id, source.record.id)
