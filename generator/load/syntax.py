"""Says what is wrong with a file that YAML cannot read, and where.

The parser of YAML notices a mistake where it can no longer go on, often a line or more below. So
its error is only a first hint: what an editor did is found by looking at the lines themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

from generator.load.lines import Line, aligned, closing, open_quotation, take_apart, with_quotes
from generator.quoting import quoted

_NO_SPACE = re.compile(r"\s*(?:- +)*(?:(?P<key>\w+:)|-)(?=[^\s/:-])")
_BRACKETS = ("[", "{")


class Finding(NamedTuple):
    """A rule of YAML that is broken: place counted from 1, and what fills the rule's words."""

    rule: str
    line: int
    column: int
    parameters: dict[str, str]


class _Trouble(NamedTuple):
    """The parser's error; numbers of lines and columns are counted from 0."""

    lines: list[str]
    number: int
    column: int
    begin: tuple[int, int]
    """Where that began which the parser was reading."""
    context: str
    problem: str

    @property
    def line(self) -> Line:
        return take_apart(self.lines[self.number])


def explain(text: str, error: yaml.YAMLError) -> Finding:
    """Name the rule and the place of a syntax error.

    Args:
        text: the whole file.
        error: what the parser raised.
    """
    lines = text.split("\n")
    mark, begin = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    number = min(mark.line, len(lines) - 1) if mark else 0
    column = min(mark.column, len(lines[number])) if mark else 0
    start = (min(begin.line, len(lines) - 1), begin.column) if begin else (number, column)
    context = getattr(error, "context", None) or ""
    trouble = _Trouble(lines, number, column, start, context, getattr(error, "problem", "") or "")
    for detect in _DETECTORS:
        if found := detect(trouble):
            return found
    return _finding("yaml-syntax", number, column)


def _finding(rule: str, number: int, column: int, **parameters: str) -> Finding:
    return Finding(rule, number + 1, column + 1, parameters)


def _tab(trouble: _Trouble) -> Finding | None:
    match = re.match(r" *\t", trouble.line.text)
    return _finding("yaml-tab", trouble.number, match.end() - 1) if match else None


def _quotation(trouble: _Trouble) -> Finding | None:
    if "quoted scalar" not in trouble.context:
        return None
    number, column = trouble.begin
    if "escape" in trouble.problem or "hexdecimal" in trouble.problem:
        before = trouble.line.text.rfind("\\", 0, trouble.column + 1)
        return _finding("yaml-escape", trouble.number, max(before, 0))
    found = trouble.lines[number][column : column + 1]
    return _finding("yaml-quote", number, column, found=found)


def _quotation_above(trouble: _Trouble) -> Finding | None:
    place = open_quotation(trouble.lines, trouble.number)
    if place is None:
        return None
    return _finding("yaml-quote", *place, found=trouble.lines[place[0]][place[1]])


def _rest(trouble: _Trouble) -> Finding | None:
    """Text after a value in quotes or brackets, on the same line."""
    line = trouble.line
    opening = line.value[:1]
    if not opening or opening not in "\"'[{" or trouble.column <= line.start:
        return None
    if opening in "\"'":
        end = closing(line.text, line.start)
        if end is None or not line.text[end:].strip():
            return None
        found, rest = opening, end + len(line.text[end:]) - len(line.text[end:].lstrip())
    elif "flow" in trouble.context:
        return None
    else:
        found, rest = {"[": "]", "{": "}"}[opening], trouble.column
    return _finding("yaml-rest", trouble.number, rest, found=found, right=with_quotes(line))


def _special(trouble: _Trouble) -> Finding | None:
    """A value that begins with a character which YAML keeps for something else."""
    line = trouble.line
    if not line.value:
        return None
    found = line.value[0]
    if found in "*&!" and re.match(r".[^\s,\[\]{}]", line.value):
        rule = "yaml-tag" if found == "!" else "yaml-alias"
        return _finding(rule, trouble.number, line.start, found=quoted(line.value.split()[0]))
    if line.start == line.indent or found not in "%@`>|*&!?,]}" or "flow" in trouble.context:
        return None
    right = with_quotes(line)
    return _finding("yaml-start", trouble.number, line.start, found=found, right=right)


def _bracket(trouble: _Trouble) -> Finding | None:
    if "flow" not in trouble.context:
        return None
    number, column = trouble.begin
    if trouble.lines[number][column : column + 1] in _BRACKETS:
        return _finding("yaml-bracket", number, column, found=trouble.lines[number][column])
    for above in range(trouble.number, max(-1, trouble.number - 200), -1):
        line = take_apart(trouble.lines[above])
        if line.value[:1] in _BRACKETS:
            return _finding("yaml-bracket", above, line.start, found=line.value[0])
    return None


def _dash(trouble: _Trouble) -> Finding | None:
    if not trouble.problem.startswith("block sequence entries"):
        return None
    return _finding("yaml-dash", trouble.number, trouble.column)


def _no_space(trouble: _Trouble) -> Finding | None:
    """A colon or dash without the space after it, here or where the parser began to wonder."""
    number = _suspect(trouble)
    match = _NO_SPACE.match(trouble.lines[number]) if number is not None else None
    if number is None or match is None:
        return None
    text, end = trouble.lines[number], match.end()
    right = quoted(f"{text[:end].lstrip()} {text[end:]}", 120)
    return _finding("yaml-space", number, end - 1, found=match["key"] or "-", right=right)


def _suspect(trouble: _Trouble) -> int | None:
    """Find the line that lacks a space, if one does."""
    if "simple key" in trouble.context:
        return trouble.begin[0]
    if "block" in trouble.context and trouble.column == trouble.line.indent:
        return trouble.number
    if not trouble.problem.startswith("mapping values"):
        return None
    above = range(trouble.number - 1, -1, -1)
    return next((number for number in above if trouble.lines[number].strip()), None)


def _colon(trouble: _Trouble) -> Finding | None:
    if not trouble.problem.startswith("mapping values"):
        return None
    line = trouble.line
    before = line.text[line.content : trouble.column]
    if line.start <= trouble.column:
        right = with_quotes(line) if line.start > line.content else _joined(trouble)
        if right:
            return _finding("yaml-colon", trouble.number, trouble.column, right=right)
    return _indented(trouble) if re.fullmatch(r"\w+", before) else None


def _joined(trouble: _Trouble) -> str | None:
    """Write a text that runs over several lines on one, between quotes."""
    parts = [trouble.line.text.strip()]
    for number in range(trouble.number - 1, max(-1, trouble.number - 20), -1):
        line = take_apart(trouble.lines[number])
        if line.start > line.content:
            return with_quotes(line, " ".join([line.value.strip(), *parts]))
        parts.insert(0, line.text.strip())
    return None


def _second_document(trouble: _Trouble) -> Finding | None:
    if "<document start>" not in trouble.problem:
        return None
    return _finding("yaml-documents", trouble.number, trouble.column)


def _no_colon(trouble: _Trouble) -> Finding | None:
    if "simple key" not in trouble.context or "expected ':'" not in trouble.problem:
        return None
    return _finding("yaml-line", *trouble.begin)


def _misaligned(trouble: _Trouble) -> Finding | None:
    at_begin = trouble.line.indent == trouble.column
    return _indented(trouble) if "block" in trouble.context and at_begin else None


def _indented(trouble: _Trouble) -> Finding | None:
    place = aligned(trouble.lines, trouble.number)
    if place is None:
        return None
    indent = trouble.line.indent
    parameters = {"found": str(indent), "wanted": str(place[0]), "line": str(place[1] + 1)}
    return _finding("yaml-indent", trouble.number, indent, **parameters)


_DETECTORS: tuple[Callable[[_Trouble], Finding | None], ...] = (
    _tab,
    _quotation,
    _quotation_above,
    _rest,
    _bracket,
    _dash,
    _no_space,
    _colon,
    _no_colon,
    _second_document,
    _misaligned,
    _special,
)
"""From the surest to the least sure."""
