"""Reads a file in which nothing is out of the ordinary, without noting where each value stands.

Almost every file of a large record is such a file. Whatever is unusual, however harmless, makes
this give up: then :mod:`generator.load.source` looks at every character.
"""

from __future__ import annotations

import re

import yaml

from generator.load.characters import is_usual
from generator.load.nodes import EMPTY, LOADER, MAX_VALUES
from generator.load.scalars import CUT_OFF, ENTITY, MARKUP
from generator.sources import MAX_DEPTH

_UNUSUAL = {"<": MARKUP, "&": ENTITY, "#": CUT_OFF, "%": re.compile("^%", re.MULTILINE)}
"""What must not be there, by a character that is looked for first."""

Content = dict[str, object] | list[object]


class _Unusual(Exception):  # noqa: N818
    """The file has to be looked at closely."""


def plain_content(data: bytes) -> Content | None:
    """Read one file.

    Args:
        data: all of it, its size already bounded.

    Returns:
        Mappings, lists and texts, as :func:`generator.sources.plain_data` makes them of its nodes;
        None where there may be something to report.
    """
    try:
        text = data.decode("utf-8")
        is_odd = any(char in text and odd.search(text) for char, odd in _UNUSUAL.items())
        return _content(text) if is_usual(text) and not is_odd else None
    except (_Unusual, UnicodeDecodeError, yaml.YAMLError):
        return None


def _content(text: str) -> Content:
    root: list[object] = []
    reading = _Reading(root)
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.ScalarEvent):
            reading.scalar(event, text)
        elif isinstance(event, yaml.CollectionEndEvent):
            reading.close()
        elif isinstance(event, yaml.CollectionStartEvent):
            reading.open(event, {} if isinstance(event, yaml.MappingStartEvent) else [])
        elif isinstance(event, yaml.AliasEvent):
            raise _Unusual
    if len(root) != 1 or not isinstance(root[0], dict | list):
        raise _Unusual
    return root[0]


class _Reading:
    """Puts values where they belong."""

    def __init__(self, root: list[object]) -> None:
        self._stack: list[Content] = []
        self._here: Content = root
        self._key: str | None = None
        self._count = 0

    def scalar(self, event: yaml.ScalarEvent, text: str) -> None:
        if event.anchor or event.tag or (event.style == '"' and _has_escape(event, text)):
            raise _Unusual
        value = event.value
        here = self._here
        if isinstance(here, list):
            here.append(value)
        elif self._key is None:
            if value in here:
                raise _Unusual
            self._key = value
            return
        else:
            if event.style or value not in EMPTY:
                here[self._key] = value
            self._key = None
        self._count += 1

    def open(self, event: yaml.CollectionStartEvent, content: Content) -> None:
        if event.anchor or event.tag or len(self._stack) >= MAX_DEPTH or self._count > MAX_VALUES:
            raise _Unusual
        if isinstance(self._here, list):
            self._here.append(content)
        elif self._key is None:
            raise _Unusual
        else:
            self._here[self._key] = content
        self._count += 1
        self._stack.append(self._here)
        self._here, self._key = content, None

    def close(self) -> None:
        self._here = self._stack.pop()
        self._key = None


def _has_escape(event: yaml.ScalarEvent, text: str) -> bool:
    begin, end = event.start_mark, event.end_mark
    return begin is None or end is None or "\\" in text[begin.index : end.index]
