"""The fields of a meeting stand in the order of the guide; comments above a field move with it.

The file is left alone where it is not sure what belongs to which field: a comment between two blank
lines, a field that is unknown or stands twice, a file in braces.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from generator.fix.fields import Model
from generator.fix.reading import Reading, Scalar, read
from generator.records.meeting import Meeting

_ORDER = list(Meeting.model_fields)
_UNSURE = ("#", "---", "...")


@dataclass(frozen=True, slots=True)
class _Gap:
    """What stands between two fields, cut in three: the first part belongs to the field above."""

    above: str
    blank: str
    comments: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """One field: the blank lines and the comments above it, and its own lines."""

    name: str
    blank: str
    comments: str
    body: str

    def __str__(self) -> str:
        return self.blank + self.comments + self.body


def repair(text: str, model: Model) -> str:
    """Put the fields of a meeting in order."""
    reading = read(text)
    if model is not Meeting or reading is None or not text.endswith("\n"):
        return text
    keys = [(item.text, item.start) for item in reading.scalars if _is_top_key(item)]
    names = [name for name, _ in keys]
    right = sorted(set(names) & set(_ORDER), key=_ORDER.index)
    if names == right or sorted(names) != sorted(right):
        return text
    if any(start and text[start - 1] != "\n" for _, start in keys):
        return text
    mended = _reorder(text, keys, reading)
    after = read(mended) if mended else None
    return mended if mended and after and _content(after) == _content(reading) else text


def _reorder(text: str, keys: list[tuple[str, int]], reading: Reading) -> str | None:
    """Move the entries; None where it is not sure what an entry is."""
    starts = [start for _, start in keys]
    gaps = [_gap(text, 0, starts[0])]
    bodies = []
    for start, following in pairwise([*starts, len(text)]):
        end = _content_end(text, start, following, reading)
        gap = _gap(text, end, following)
        if any(line.startswith(_UNSURE) for line in gap.above.split("\n")):
            return None
        bodies.append(text[start:end] + gap.above)
        gaps.append(gap)
    head, tail = gaps[0], gaps[-1]
    if tail.comments or (head.comments and not head.blank):
        return None
    entries = [
        _Entry(name, gap.blank, gap.comments, body)
        for (name, _), gap, body in zip(keys, gaps, bodies, strict=False)
    ]
    ordered = sorted(entries, key=lambda entry: _ORDER.index(entry.name))
    return head.above + "".join(map(str, _swap_blank(ordered, entries[0]))) + tail.blank


def _swap_blank(ordered: list[_Entry], old_first: _Entry) -> list[_Entry]:
    """Let the first place keep the blank lines that stood there."""
    new_first = ordered[0]
    blanks = {new_first.name: old_first.blank, old_first.name: new_first.blank}
    return [replace(entry, blank=blanks.get(entry.name, entry.blank)) for entry in ordered]


def _gap(text: str, start: int, end: int) -> _Gap:
    """Cut a stretch that ends where a field begins, or with the file."""
    lines = [f"{line}\n" for line in text[start:end].split("\n")[:-1]]
    above = len(lines)
    while above and lines[above - 1].startswith("#"):
        above -= 1
    blank = above
    while blank and lines[blank - 1] == "\n":
        blank -= 1
    return _Gap("".join(lines[:blank]), "".join(lines[blank:above]), "".join(lines[above:]))


def _content_end(text: str, start: int, end: int, reading: Reading) -> int:
    """Find the end of the line that a field's last word or bracket stands in.

    A block text ends where it likes, with blank lines after it; its own lines are indented, so
    that nothing in them can be taken for a comment of the record.
    """
    ends = [item.end for item in reading.scalars if item.style not in ("|", ">")]
    ends += [stop for _, stop in reading.flow_spans]
    last = max(stop for stop in ends if start < stop <= end)
    return min(text.index("\n", last) + 1, end)


def _is_top_key(scalar: Scalar) -> bool:
    return scalar.is_key and len(scalar.loc) == 1


def _content(reading: Reading) -> tuple[list[str], list[str]]:
    """List what a file says, whatever the order of its top keys."""
    return sorted(reading.shape), sorted(f"{item.loc} {item.text}" for item in reading.scalars)
