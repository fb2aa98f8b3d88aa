"""One file from bytes to a source: decoding, odd characters, YAML; all faults with their place."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from generator.diagnostics import Fault, Position
from generator.load.characters import Odd, mend
from generator.load.garbled import guess_encoding, is_utf16
from generator.load.nodes import read_tree
from generator.load.scalars import Span, comments, scalar_faults
from generator.load.syntax import Finding
from generator.sources import Source

MAX_FAULTS = 100
"""Of one file; more than that is one cause many times over."""

_BREAK = re.compile(r"\r\n?")
_NOT_IN_COMMENTS = {"text-hard-space", "text-digits", "text-letter", "text-nfd"} | {
    "text-lost",
    "text-mojibake",
}
_FOLLOWS_MOJIBAKE = {"text-control", "text-hard-space", "text-letter", "text-invisible"}


def read_source(path: str, data: bytes) -> Source:
    """Read the bytes of one file.

    Args:
        path: what diagnostics name the file.
        data: all of it, its size already bounded.
    """
    if is_utf16(data):
        return Source(path, None, [Fault(Position(path), "file-unicode")])
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Source(path, None, [_undecodable(path, data, error.start)])
    faults = []
    if text.startswith("\ufeff"):
        faults.append(Fault(Position(path), "file-bom"))
    source = compose_nodes(path, _BREAK.sub("\n", text.removeprefix("\ufeff")))
    if match := _BREAK.search(text):
        before = text[: match.start()].removeprefix("\ufeff")
        position = Position(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
        kind = {"\r\n": "CRLF (Windows)", "\r": "CR (Mac)"}[match[0]]
        faults.append(Fault(position, "file-newlines", {"found": kind}))
    return Source(path, source.root, faults + source.faults)


def _undecodable(path: str, data: bytes, start: int) -> Fault:
    before = _BREAK.sub("\n", data[:start].decode("utf-8").removeprefix("\ufeff"))
    position = Position(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
    return Fault(position, guess_encoding(data), {"byte": f"0x{data[start]:02X}"})


def compose_nodes(path: str, text: str) -> Source:
    """Read one YAML text into located nodes.

    Args:
        path: what diagnostics name the file.
        text: the whole file; its lines end in a line feed.
    """
    mended, odd = mend(text)
    tree = read_tree(mended, is_clean=not odd)
    found = _in_scalars(mended, tree.scalars) + _outside_comments(mended, odd, tree.scalars)
    if not (found or tree.findings):
        return Source(path, tree.root)
    places = _Places(path, text)
    faults = [places.fault(item) for item in _without_followers(found, text)]
    broken = {fault.position.line for fault in faults if fault.rule in ("text-control",)}
    faults += [places.located(item) for item in tree.findings if item.line not in broken]
    return Source(path, tree.root, _limited(faults))


def _in_scalars(text: str, spans: list[Span]) -> list[Odd]:
    return [odd for span in spans for odd in scalar_faults(text, span)]


def _outside_comments(text: str, odd: list[Odd], spans: list[Span]) -> list[Odd]:
    if not any(item.rule in _NOT_IN_COMMENTS for item in odd):
        return odd
    passed = comments(text, spans)
    starts = [start for start, _ in passed]

    def in_comment(index: int) -> bool:
        at = bisect_right(starts, index) - 1
        return at >= 0 and index < passed[at][1]

    return [item for item in odd if item.rule not in _NOT_IN_COMMENTS or not in_comment(item.at)]


def _without_followers(found: list[Odd], text: str) -> list[Odd]:
    """Garbled text is full of odd characters: on its line only the cause is reported."""

    def line(item: Odd) -> int:
        return text.rfind("\n", 0, item.at)

    garbled = {line(item) for item in found if item.rule == "text-mojibake"}
    if not garbled:
        return found
    return [
        item for item in found if item.rule not in _FOLLOWS_MOJIBAKE or line(item) not in garbled
    ]


class _Places:
    """Turns places in the text into lines and columns."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))][:-1]

    def fault(self, item: Odd) -> Fault:
        number = bisect_right(self._starts, item.at)
        column = item.at - self._starts[number - 1] + 1
        return Fault(Position(self._path, number, column), item.rule, item.parameters)

    def located(self, item: Finding) -> Fault:
        number = min(item.line, len(self._starts))
        return Fault(Position(self._path, number, item.column), item.rule, item.parameters)


def _limited(faults: list[Fault]) -> list[Fault]:
    if len(faults) <= MAX_FAULTS:
        return faults
    kept = sorted(faults, key=lambda fault: fault.position)[:MAX_FAULTS]
    count = str(len(faults) - MAX_FAULTS)
    return [*kept, Fault(kept[-1].position, "file-faults", {"count": count})]
