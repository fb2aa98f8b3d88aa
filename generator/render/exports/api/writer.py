"""Writes linked things as the objects of one file, whose links are relative to that file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from generator.addresses import rooted, settled
from generator.portal import HasPage, Meeting
from generator.render.exports.api import paging
from generator.render.exports.api.encode import WAYS, Json, before, braced, encode
from generator.render.exports.api.lines import lines_of
from generator.render.exports.api.links import REFERENCE, SOURCE_REFERENCE
from generator.render.exports.api.shapes import Shape

KEPT = 1 << 14
"""So many items of lists are kept, 20 MB: a task is in those of a year, a half-year, an agency …"""


class Book:
    """What ids stand for, and what is written once for all files in which it stands."""

    def __init__(self, things: Mapping[str, Mapping[str, HasPage]]) -> None:
        """Take what ids stand for: name of a register, or ``commitments`` → id → thing."""
        self.things = things
        write = Writer("", self).shaped
        self.once = cache(write)
        self.item = lru_cache(maxsize=KEPT)(write)


class Writer:
    """Writes the parts of one file; links become relative when it is whole, by :meth:`file`."""

    def __init__(self, path: str, book: Book) -> None:
        """Take the path of the file below the site, and what many files share."""
        self.path = path
        self._book = book

    def file(self, written: Json) -> str:
        """Finish the text of the file."""
        return f"{settled(self.path, written)}\n"

    def href(self, path: str) -> Json:
        """Link to another file; no address has characters that JSON would want escaped."""
        return Json(f'"{rooted(path)}"')

    def page(self, address: str, anchor: str = "") -> Json:
        """Link to a page for people."""
        return Json(f'"{rooted(address, anchor)}"')

    def named(self, register: str, name: str) -> Json | None:
        """Refer to what an id stands for."""
        return self.once(REFERENCE, self._book.things[register][name])

    def reference(self, thing: HasPage | None) -> Json | None:
        """Name something and say where to read on."""
        return self.once(REFERENCE, thing) if thing else None

    def source(self, name: str | None, meeting: Meeting) -> Json:
        """Name a source of a meeting; where no id is given, the one that things are taken from."""
        return self.once(SOURCE_REFERENCE, (meeting.source_of(name), meeting))

    def once(self, shape: Shape, thing: Any) -> Json:
        """Write one of the few things that many files name, or take it as it was written before."""
        return self._book.once(shape, thing)

    def shaped(self, shape: Shape, thing: Any) -> Json:
        """Write something in a shape: what the record says of it, and what the portal adds."""
        return braced(
            [
                key + WAYS[(value := give(thing, self)).__class__](value)
                for key, give in lines_of(shape)
            ]
        )

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
            "items": [self._book.item(shape, item) for item in items],
            "next": self.href(following) if following else None,
        }
        return braced([before(key) + encode(value) for key, value in lines.items()])
