"""Makes pygal's drawing fit for a page: only what is seen stays, and labels do not collide.

pygal writes a style sheet, a script and the day of the drawing into each chart. Looks come from
``docs/assets/stylesheets/chart.css`` instead, and the same series gives the same bytes on any day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Comment, Element

LETTER = 7.6
"""Width of a letter of a label, in units of the drawing."""
LINE = 16
GAP = 9
"""Between a point and its label."""
MOST_LABELS = 24
"""No more than this many are tried; on a phone fewer find room."""

_UNSEEN_TAGS = {"defs", "title", "desc", Comment}
_UNSEEN_CLASSES = {"background", "titles", "plot tooltip-overlay"}
_LONG_NUMBER = re.compile(r"\d+\.\d{2,}")
_GEOMETRY = ("d", "x", "y", "cx", "cy", "width", "height")


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def tidy(root: Element) -> Element:
    """Strip, place labels, shape points, shorten numbers; changes the tree and returns it."""
    frame = root.find(".//g[@class='plot']/rect[@class='background']")
    width = float(frame.get("width", "0")) if frame is not None else 0
    _strip(root)
    _place_labels(list(_labelled(root)), width)
    _shape_points(root)
    for node in root.iter():
        _shorten(node)
    root.attrib.pop("id", None)
    root.attrib.pop("xmlns", None)
    root.set("aria-hidden", "true")
    return root


def _strip(parent: Element) -> None:
    for child in list(parent):
        if child.tag in _UNSEEN_TAGS or child.get("class") in _UNSEEN_CLASSES:
            parent.remove(child)
        else:
            _strip(child)


def _labelled(root: Element) -> Iterator[tuple[Element, Element, Element]]:
    """Yield each point with its label and what holds the label, those that matter most first."""
    points = [list(group.iter("circle")) for group in root.findall(".//g[@class='plot overlay']/g")]
    groups = root.findall(".//g[@class='plot text-overlay']/g")
    ends: list[tuple[Element, Element, Element]] = []
    between: list[tuple[Element, Element, Element]] = []
    for dots, group in zip(points, groups, strict=True):
        found = [(dot, text, group) for dot, text in zip(dots, list(group), strict=True)]
        ends += [*found[-1:], *found[:-1][:1]]
        between += reversed(found[1:-1])
    yield from ends
    yield from between


def _place_labels(labelled: list[tuple[Element, Element, Element]], width: float) -> None:
    """Put each label above its point, else below; where neither is free, leave it out.

    The table below the chart has every value.
    """
    taken = [_around(dot) for dot, _, _ in labelled]
    for _, text, group in labelled[MOST_LABELS:]:
        group.remove(text)
    for dot, text, group in labelled[:MOST_LABELS]:
        half = len(text.text or "") * LETTER / 2
        middle = min(max(float(dot.get("cx", "0")), half - 24), width + 12 - half)
        height = float(dot.get("cy", "0"))
        for base in (height - GAP, height + GAP + LINE * 0.75):
            box = _Box(middle - half, base - LINE * 0.75, middle + half, base + 2)
            if not any(box.meets(other) for other in taken):
                taken.append(box)
                text.set("x", str(middle))
                text.set("y", str(base))
                break
        else:
            group.remove(text)


def _around(dot: Element) -> _Box:
    x, y, radius = (float(dot.get(name, "0")) for name in ("cx", "cy", "r"))
    return _Box(x - radius, y - radius, x + radius, y + radius)


def _shape_points(root: Element) -> None:
    """Turn the circles of forecasts into squares, of targets into squares on their corner."""
    for dot in list(root.iter("circle")):
        kind = dot.get("class", "").rpartition("--")[2]
        if kind == "actual":
            continue
        x, y, radius = (float(dot.attrib.pop(name)) for name in ("cx", "cy", "r"))
        dot.tag = "rect"
        dot.set("x", str(x - radius))
        dot.set("y", str(y - radius))
        dot.set("width", str(2 * radius))
        dot.set("height", str(2 * radius))
        if kind == "target":
            dot.set("transform", f"rotate(45 {x:.1f} {y:.1f})")


def _shorten(node: Element) -> None:
    if node.get("class") == "":
        del node.attrib["class"]
    for name in _GEOMETRY:
        if name in node.attrib:
            node.set(
                name, _LONG_NUMBER.sub(lambda match: f"{float(match[0]):.1f}", node.get(name, ""))
            )
