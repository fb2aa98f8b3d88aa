"""Looks at the lines of a file as an editor does: key, value, indentation, quotes."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.quoting import in_quotes, quoted

_LONGEST_LINE = 120
_ENTRY = re.compile(r"(?P<indent> *)(?P<dashes>(?:-\s+)*)(?P<key>[^\s:#\"'\[\]{}]+:(?:\s+|$))?")
_COMMENT = re.compile(r"\s#.*|^#.*")
_DOUBLE = re.compile(r'"(?:[^"\\]|\\.)*"')
_SINGLE = re.compile(r"'(?:[^']|'')*'")


class Line(NamedTuple):
    """One line, taken apart; columns are counted from 0."""

    text: str
    indent: int
    content: int
    """Where the key or item begins, after the dashes."""
    start: int
    """Where the value begins."""

    @property
    def value(self) -> str:
        """What stands after key and dashes."""
        return self.text[self.start :]

    @property
    def has_dash(self) -> bool:
        """Whether it begins an item of a list."""
        return self.content > self.indent

    @property
    def is_blank(self) -> bool:
        """Whether YAML sees nothing in it."""
        return not self.text.strip() or self.text.lstrip().startswith("#")


def take_apart(text: str) -> Line:
    """Find key and value of one line."""
    match = _ENTRY.match(text)
    indent, content = (match.end("indent"), match.end("dashes")) if match else (0, 0)
    return Line(text, indent, content, match.end() if match else 0)


def with_quotes(line: Line, value: str | None = None) -> str:
    """Write a line again with its value between quotes, as a suggestion.

    Args:
        line: as it stands in the file.
        value: the value, where it is not what stands on the line.
    """
    text = _COMMENT.sub("", line.value).strip() if value is None else value
    return quoted(line.text[: line.start].lstrip() + in_quotes(text), _LONGEST_LINE)


def closing(text: str, start: int) -> int | None:
    """Find the end of the quotation that opens at ``start``; None where it is not closed there."""
    match = (_DOUBLE if text[start] == '"' else _SINGLE).match(text, start)
    return match.end() if match else None


def open_quotation(lines: list[str], number: int) -> tuple[int, int] | None:
    """Find a quotation that opens above a line and runs into it.

    Returns:
        The place where it opens, counted from 0.
    """
    current = 0
    while current < number:
        line = take_apart(lines[current])
        quote = line.value[:1]
        if quote and quote in "'\"" and closing(line.text, line.start) is None:
            end = _last_line(lines, current, quote)
            if end is None or end >= number:
                return current, line.start
            current = end
        current += 1
    return None


def _last_line(lines: list[str], start: int, quote: str) -> int | None:
    """Find the line on which a quotation that opens on line ``start`` ends."""
    for number in range(start + 1, len(lines)):
        rest = lines[number].replace("\\" + quote if quote == '"' else "''", "")
        if quote in rest:
            return number
    return None


def aligned(lines: list[str], number: int) -> tuple[int, int] | None:
    """Find where a badly indented line most likely belongs.

    Returns:
        A column and the number of the line above that begins there, counted from 0.
    """
    wrong = take_apart(lines[number])
    best: tuple[int, int] | None = None
    for above in range(number - 1, max(-1, number - 200), -1):
        line = take_apart(lines[above])
        column = line.indent if wrong.has_dash else line.content
        if line.is_blank or (wrong.has_dash and not line.has_dash):
            continue
        if column == wrong.indent:
            return None
        if best is None or abs(column - wrong.indent) < abs(best[0] - wrong.indent):
            best = column, above
        if line.indent == 0:
            break
    return best
