"""Reads YAML into located scalars, so that a repair can change one and leave all else as it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import yaml

from generator.sources import MAX_BYTES, MAX_DEPTH, Loc

FULL_WIDTH = {ord("０") + digit: ord("0") + digit for digit in range(10)}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar, the way to it, and the part of the text that it takes, quotes included."""

    loc: Loc
    text: str
    start: int
    end: int
    style: str
    """Empty for a plain scalar, else the character that opens it."""
    is_key: bool

    def is_literal(self, text: str) -> bool:
        """Tell whether it stands in the file exactly as it is read, between quotes or without."""
        return text[self.inner] == self.text and self.style in ("", "'", '"')

    @property
    def inner(self) -> slice:
        """The part of the text without quotes."""
        quote = len(self.style) if self.style in ("'", '"') else 0
        return slice(self.start + quote, self.end - quote)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that YAML can read: its scalars, its parts in brackets or braces, and what it says."""

    scalars: tuple[Scalar, ...]
    flow_spans: tuple[tuple[int, int], ...]
    shape: tuple[str, ...]
    """What it says apart from how it is written: equal shapes make equal records."""


@dataclass(slots=True)
class _Frame:
    is_map: bool
    loc: Loc
    flow_start: int | None
    key: str | None = None
    count: int = 0


@dataclass(slots=True)
class _Reader:
    scalars: list[Scalar] = field(default_factory=list)
    flow_spans: list[tuple[int, int]] = field(default_factory=list)
    shape: list[str] = field(default_factory=list)
    stack: list[_Frame] = field(default_factory=list)

    def take(self, event: yaml.Event) -> bool:
        """Take one event; False for what the record does not allow."""
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.CollectionStartEvent):
            return self._open(event)
        if isinstance(event, yaml.CollectionEndEvent):
            frame = self.stack.pop()
            self.shape.append("end")
            if frame.flow_start is not None and event.end_mark:
                self.flow_spans.append((frame.flow_start, event.end_mark.index))
        return not isinstance(event, yaml.AliasEvent)

    def _scalar(self, event: yaml.ScalarEvent) -> bool:
        frame = self.stack[-1] if self.stack else None
        is_key = frame is not None and frame.is_map and frame.key is None
        if frame and is_key:
            frame.key = event.value
            loc: Loc = (*frame.loc, event.value)
        else:
            loc = self._next_loc()
        start, end = event.start_mark, event.end_mark
        if start and end:
            style = event.style or ""
            self.scalars.append(Scalar(loc, event.value, start.index, end.index, style, is_key))
        self.shape.append("=" + folded(event.value))
        return not (event.anchor or event.tag)

    def _open(self, event: yaml.CollectionStartEvent) -> bool:
        frame = self.stack[-1] if self.stack else None
        if event.anchor or event.tag or len(self.stack) >= MAX_DEPTH:
            return False
        if frame and frame.is_map and frame.key is None:
            return False
        is_map = isinstance(event, yaml.MappingStartEvent)
        start = event.start_mark.index if event.flow_style and event.start_mark else None
        self.shape.append("map" if is_map else "list")
        self.stack.append(_Frame(is_map, self._next_loc(), start))
        return True

    def _next_loc(self) -> Loc:
        if not self.stack:
            return ()
        frame = self.stack[-1]
        if frame.is_map:
            key, frame.key = frame.key or "", None
            return (*frame.loc, key)
        frame.count += 1
        return (*frame.loc, frame.count - 1)


@lru_cache(maxsize=8)
def read(text: str) -> Reading | None:
    """Read one YAML text.

    Returns:
        None when it is broken, too large or too deep, holds several documents or no field, or uses
        anchors, aliases or tags, which the record does not allow.
    """
    if len(text) > MAX_BYTES:
        return None
    reader, documents = _Reader(), 0
    try:
        for event in _events(text):
            documents += isinstance(event, yaml.DocumentStartEvent)
            if documents > 1 or not reader.take(event):
                return None
    except yaml.YAMLError:
        return None
    if not reader.shape or reader.shape[0].startswith("="):
        return None
    return Reading(tuple(reader.scalars), tuple(reader.flow_spans), tuple(reader.shape))


def first_error(text: str) -> tuple[yaml.Mark, bool] | None:
    """Find where YAML first stumbles.

    Returns:
        The place, and whether it lies inside brackets or braces; None where there is no such
        place, or too much before it.
    """
    depth = flow = 0
    try:
        for event in _events(text):
            step = isinstance(event, yaml.CollectionStartEvent) - isinstance(
                event, yaml.CollectionEndEvent
            )
            depth += step
            flow += step if flow or getattr(event, "flow_style", False) else 0
            if depth > MAX_DEPTH:
                return None
    except yaml.MarkedYAMLError as error:
        return (error.problem_mark, flow > 0) if error.problem_mark else None
    except yaml.YAMLError:
        return None
    return None


def says_the_same(before: str, after: str) -> bool:
    """Tell whether two readable texts make the same record."""
    first, second = read(before), read(after)
    return first is not None and second is not None and first.shape == second.shape


def folded(text: str) -> str:
    """Reduce a text to what no repair of white space, form or digits may change."""
    return unicodedata.normalize("NFC", " ".join(text.split())).translate(FULL_WIDTH)


def _events(text: str) -> Iterator[yaml.Event]:
    yield from yaml.parse(text, Loader=_LOADER)
