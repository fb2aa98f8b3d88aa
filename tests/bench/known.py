"""Meetings of which it is known what must find them: material for judging a search."""

from __future__ import annotations

from collections import defaultdict
from random import Random
from typing import Any, NamedTuple

from tests.bench.meetings import Made
from tests.bench.papers import Paper

MOST = 100


class Known(NamedTuple):
    """What is kept of a meeting: fields of its item, and the keys that others may share."""

    item: dict[str, Any]
    keys: dict[str, tuple[str, ...]]
    papers: list[Paper]


class KnownItems:
    """Takes note of every meeting, then picks some with all that share their keys."""

    def __init__(self) -> None:
        """Begin without meetings."""
        self._meetings: list[Known] = []
        self._sharing: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)

    def add(self, made: Made) -> None:
        """Take note of one meeting."""
        known = _known(made)
        self._meetings.append(known)
        for name, key in known.keys.items():
            self._sharing[name, *key].append(made.id)
        for key in _figures(made) - {known.keys["figure"]}:
            self._sharing["figure", *key].append(made.id)
        for paper in made.papers:
            self._sharing["document", paper.number].append(made.id)

    def pick(self, seed: int) -> list[dict[str, Any]]:
        """Pick up to 100 meetings, in the order of their days."""
        count = len(self._meetings)
        chosen = sorted(Random(seed).sample(range(count), min(MOST, count)))
        return [self._item(self._meetings[number]) for number in chosen]

    def _item(self, known: Known) -> dict[str, Any]:
        """Complete an item: its rarest document, and who shares each key."""
        item = dict(known.item)
        if known.papers:
            rarest = min(
                known.papers, key=lambda paper: len(self._sharing["document", paper.number])
            )
            others = self._sharing["document", rarest.number]
            item["document"] = {"id": rarest.id, "number": rarest.number, "meetings": others}
        for name, key in known.keys.items():
            item[name] = item[name] | {"meetings": self._sharing[name, *key]}
        return item


def _figures(made: Made) -> set[tuple[str, ...]]:
    """What a meeting states, though only its first figure is asked for."""
    return {(item["indicator"], item["value"]) for item in made.record["observations"]}


def _known(made: Made) -> Known:
    """Describe a meeting; ``meetings`` lists are filled in when all are known."""
    scene, (indicator, name, value) = made.scene, made.figure
    topic = scene.topics[0]["name"]
    item: dict[str, Any] = {
        "id": made.id,
        "address": f"cuoc-hop/{made.id}/",
        "title": made.record["title"],
        "date": made.record["date"],
        "system": scene.system[1],
        "place": scene.home,
        "chair": scene.chair,
        "figure": {"indicator": indicator, "name": name, "value": value},
    }
    first = made.record["observations"][0]
    keys: dict[str, tuple[str, ...]] = {"figure": (first["indicator"], first["value"])}
    if scene.unit:
        item["province_topic"] = {"province": scene.unit.called(scene.day), "topic": topic}
        keys["province_topic"] = (scene.unit.id, topic)
    return Known(item, keys, made.papers)
