"""What the files for programs hold: each part with its words, its schema and how it is found.

A shape is a model of the record, whose fields it takes over as they are, with what the portal adds
to it. Files, OpenAPI description and JSON Schemas are all drawn from shapes, so none can differ.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from generator.records.types import Record
from generator.render.model_words import MODELS

if TYPE_CHECKING:
    from generator.render.exports.api.writer import Writer

Schema = dict[str, Any]

STRING: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
COUNT: Schema = {"type": "integer", "minimum": 0}
ORDINAL: Schema = {"type": "integer", "minimum": 1}
FLAG: Schema = {"type": "boolean"}
DAY: Schema = {"type": "string", "format": "date"}
ID: Schema = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
LINK: Schema = {"type": "string", "format": "uri-reference"}

REFERRED = {
    "provinces", "agencies", "programmes", "indicators", "documents", "commitments"
}  # fmt: skip
"""What a field may refer to that has a file of its own."""


def component(name: str) -> Schema:
    """Refer to the schema of a shape, or to another one that has a name."""
    return {"$ref": f"#/components/schemas/{name}"}


REFERENCE = component("Reference")
DATE = component("PartialDate")


def or_null(schema: Schema) -> Schema:
    """Allow that there is nothing."""
    return {"anyOf": [schema, {"type": "null"}]}


def list_of(schema: Schema) -> Schema:
    """Take any number of these."""
    return {"type": "array", "items": schema}


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Something that the portal adds to what the record says.

    Attributes:
        name: its key.
        title: what it is, in Vietnamese, for the descriptions.
        schema: of its value.
        give: finds it, given the linked thing and what writes links of the file.
    """

    name: str
    title: str
    schema: Schema
    give: Callable[[Any, Writer], object]


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One kind of object.

    Attributes:
        name: of its schema.
        title: in Vietnamese.
        about: a sentence on it.
        model: its fields come first; None where all is added by the portal.
        head: parts before the fields of the model.
        parts: those after them.
        inner: field that holds records → attribute of the linked thing that holds, in the same
            order, the linked things that belong to them, and the shape of these.
        collections: lists that grow with the record; they begin in the object.
        has_ids: whether its fields name other things by their ids alone, as in long lists.
    """

    name: str
    title: str
    about: str = ""
    model: type[Record] | None = None
    head: tuple[Part, ...] = ()
    parts: tuple[Part, ...] = ()
    inner: Mapping[str, tuple[str, Shape]] = field(default_factory=dict)
    collections: tuple[Collection, ...] = ()
    has_ids: bool = False

    @property
    def schema(self) -> Schema:
        """Refer to its schema."""
        return component(self.name)

    @property
    def list_name(self) -> str:
        """Name of the schema of a list of these, as far as its first file goes."""
        return f"{self.name.removesuffix('Brief')}List"

    @property
    def part_name(self) -> str:
        """Name of the schema of a numbered part of such a list."""
        return f"{self.list_name}Part"


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """A list of something, the newest first, that may be too long for one file."""

    name: str
    title: str
    shape: Shape
    items: Callable[[Any], Sequence[Any]]

    @property
    def schema(self) -> Schema:
        """Refer to the schema of its beginning."""
        return component(self.shape.list_name)


@cache
def plain(model: type[Record]) -> Shape:
    """The shape of a record to which the portal adds nothing."""
    return Shape(model.__name__, *MODELS[model], model)


def count(name: str, title: str, give: Callable[[Any], int]) -> Part:
    """A number of things."""
    return Part(name, title, COUNT, lambda thing, _: give(thing))


def reference(name: str, title: str, give: Callable[[Any], Any]) -> Part:
    """Something else that has a page."""
    return Part(name, title, REFERENCE, lambda thing, to: to.reference(give(thing)))


def optional_reference(name: str, title: str, give: Callable[[Any], Any]) -> Part:
    """Something else that has a page, where there is any."""
    return Part(name, title, or_null(REFERENCE), lambda thing, to: to.reference(give(thing)))


def references(name: str, title: str, give: Callable[[Any], Sequence[Any]]) -> Part:
    """Other things that have pages."""
    return Part(
        name,
        title,
        list_of(REFERENCE),
        lambda thing, to: [to.reference(item) for item in give(thing)],
    )
