"""Reads a file in which nothing is out of the ordinary, without noting where each value stands.

Almost every file of a large record is such a file: block mappings and lists of values that stand on
one line, or are folded (``>-``). These few forms are read here, in a tenth of the time of a parser
that knows all of YAML. Whatever else there is, however harmless, makes this give up: then
:mod:`generator.load.source` looks at every character.
"""

from __future__ import annotations

import re

from generator.load.characters import is_usual
from generator.load.nodes import EMPTY, MAX_VALUES
from generator.load.scalars import CUT_OFF, ENTITY, MARKUP
from generator.sources import MAX_DEPTH

_UNUSUAL = {"<": MARKUP, "&": ENTITY, " #": CUT_OFF}
"""What must not be there, by what is looked for first, which is quick."""

_ENTRY = re.compile(
    r"(?:(?: *#.*)?\n)*"  # comments and empty lines before it
    r"(?P<indent> *)(?P<dash>- )?(?:(?P<key>[a-z_]{1,99}):(?= |\n) ?)?"
    # All lines of a folded text are indented alike, and deeper than what they belong to.
    r"(?:>-(?P<cut>\n(?P=indent)(?(dash)  ) +)(?P<folded>\S.*(?:(?P=cut)\S.*)*)"
    r"|(?P<plain>-?[^-?:,\[\]{}#&*!|>'\"%@`\s][^:#\n]*)|(?P<other>.*))\n"
)

_PLAIN = re.compile(r"-?[^-?:,\[\]{}#&*!|>'\"%@`\s]")

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
        is_odd = "\t" in text or " \n" in text or not text.endswith("\n")
        is_odd |= any(sign in text and odd.search(text) for sign, odd in _UNUSUAL.items())
        return _content(text) if is_usual(text) and not is_odd else None
    except (_Unusual, UnicodeDecodeError):
        return None


def _content(text: str) -> Content:
    reading = _Reading()
    if text.count("\n") > MAX_VALUES // 2:
        raise _Unusual
    for match in _ENTRY.finditer(text.rstrip("\n") + "\n"):
        indent, dash, key, cut, folded, plain, other = match.groups()
        if folded:
            value = folded.replace(cut, " ")
        elif plain:
            value = plain
        else:
            value = _scalar(other) if other or not key else None
        reading.take(len(indent), key, value, is_item=dash is not None)
    return reading.result()


def _scalar(text: str) -> str:
    """Read a value that is in quotes, or has a colon in it."""
    quote = text[:1]
    if quote in ("'", '"'):
        value = text[1:-1]
        if len(text) < 2 or text[-1] != quote or quote in value or "\\" in value:
            raise _Unusual
        return value
    if not _PLAIN.match(text) or ": " in text or "#" in text or text[-1] == ":":
        raise _Unusual
    return text


class _Reading:
    """Puts values where their indentation says that they belong."""

    def __init__(self) -> None:
        self._root: list[object] = []
        self._indent = -1
        self._here: Content = self._root
        self._above: list[tuple[int, Content]] = []
        self._waiting: str | None = None
        """The key of the line before, if its value is still to come."""

    def result(self) -> Content:
        """Give what the file holds."""
        found = self._root[0] if self._root else None
        if not isinstance(found, dict | list):
            raise _Unusual
        return found

    def take(self, indent: int, key: str | None, value: str | None, *, is_item: bool) -> None:
        """Take one entry: of a mapping, of a list, or the first of a mapping in a list."""
        if is_item or indent != self._indent or isinstance(self._here, list):
            self._move(indent, is_item=is_item)
        here = self._here
        if isinstance(here, list):
            if key is None:
                here.append(value)
                return
            self._open(indent + 2, here := {}, None)
        if key is None or key in here or value in EMPTY:
            raise _Unusual
        if value is None:
            self._waiting = key
        else:
            here[key], self._waiting = value, None

    def _move(self, indent: int, *, is_item: bool) -> None:
        """Go to where an entry belongs; a list may stand as far to the left as its key."""
        waiting, self._waiting = self._waiting, None
        if indent > self._indent or (waiting and is_item and indent == self._indent):
            if not self._root or waiting:
                self._open(indent, [] if is_item else {}, waiting)
        else:
            self._close(indent, is_item=is_item)
        if indent != self._indent or isinstance(self._here, list) is not is_item:
            raise _Unusual

    def _open(self, indent: int, content: Content, key: str | None) -> None:
        if len(self._above) >= MAX_DEPTH:
            raise _Unusual
        if isinstance(self._here, list):
            self._here.append(content)
        elif key:
            self._here[key] = content
        self._above.append((self._indent, self._here))
        self._indent, self._here = indent, content

    def _close(self, indent: int, *, is_item: bool) -> None:
        while self._indent > indent or (
            self._indent == indent and not is_item and isinstance(self._here, list)
        ):
            self._indent, self._here = self._above.pop()
