"""Writes linked things as the objects of one file, whose links are relative to that file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.addresses import file_link
from generator.portal import HasPage, Meeting
from generator.render.exports.api import paging
from generator.render.exports.api.encode import Json, before, braced, encode
from generator.render.exports.api.lines import lines_of
from generator.render.exports.api.links import REFERENCE, SOURCE_REFERENCE
from generator.render.exports.api.shapes import Shape


@dataclass(frozen=True, slots=True)
class Book:
    """What ids stand for, and how each folder refers to it: many files name the same few things.

    Attributes:
        things: name of a register, or ``commitments`` → id → what it names.
        references: folder of the files that refer → what they refer to → its reference.
    """

    things: Mapping[str, Mapping[str, HasPage]]
    references: defaultdict[str, dict[HasPage, Json]] = field(
        default_factory=lambda: defaultdict(dict)
    )


class Writer:
    """What is written depends on where it is written: links are relative."""

    def __init__(self, path: str, book: Book) -> None:
        """Take the path of the file below the site, and what ids stand for."""
        self.path = path
        self._things = book.things
        self._references = book.references[path.rpartition("/")[0]]
        self._sources: dict[tuple[Meeting, str | None], Json] = {}

    def href(self, path: str) -> str:
        """Link to another file."""
        return file_link(self.path, path)

    def page(self, address: str, anchor: str = "") -> str:
        """Link to a page for people."""
        return file_link(self.path, address, anchor)

    def named(self, register: str, name: str) -> Json | None:
        """Refer to what an id stands for."""
        return self.reference(self._things[register][name])

    def reference(self, thing: HasPage | None) -> Json | None:
        """Name something and say where to read on."""
        if thing is None:
            return None
        if thing not in self._references:
            self._references[thing] = self.shaped(REFERENCE, thing)
        return self._references[thing]

    def source(self, name: str | None, meeting: Meeting) -> Json:
        """Name a source of a meeting; where no id is given, the one that things are taken from."""
        key = meeting, name
        if key not in self._sources:
            found = meeting.source_of(name)
            self._sources[key] = self.shaped(SOURCE_REFERENCE, (found, meeting))
        return self._sources[key]

    def shaped(self, shape: Shape, thing: Any) -> Json:
        """Write something in a shape: what the record says of it, and what the portal adds."""
        return braced([key + encode(give(thing, self)) for key, give in lines_of(shape)])

    def beginning(self, shape: Shape, cut: paging.Cut, name: str = "") -> Json:
        """Write how many items a list has, and the newest of them."""
        return self._list(shape, cut.newest, cut.next_of(self.path, name), {"total": cut.total})

    def items(self, shape: Shape, items: Sequence[Any], following: str | None) -> Json:
        """Write some items of a list, and where the next older ones are."""
        return self._list(shape, items, following, {})

    def _list(
        self, shape: Shape, items: Sequence[Any], following: str | None, first: dict[str, int]
    ) -> Json:
        lines = first | {
            "items": [self.shaped(shape, item) for item in items],
            "next": self.href(following) if following else None,
        }
        return braced([before(key) + encode(value) for key, value in lines.items()])
