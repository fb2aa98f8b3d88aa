"""Documents: the real ones, and one invented for about eight meetings."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any, NamedTuple

from generator.vietnamese import slugify
from tests.bench.scene import Scene
from tests.bench.world import read_register

EVERY = 8
"""One meeting in so many leads to a document."""

_FORMS = {"decision": "QĐ", "plan": "KH", "notice": "TB", "directive": "CT", "telegram": "CĐ"}
_WORDS = {
    "decision": "Quyết định",
    "plan": "Kế hoạch",
    "notice": "Thông báo",
    "directive": "Chỉ thị",
    "telegram": "Công điện",
}


class Paper(NamedTuple):
    """A document that meetings can name; ``called`` is how a sentence does."""

    id: str
    number: str
    called: str
    issued: date


class Papers:
    """The documents known so far, by who issued them."""

    def __init__(self) -> None:
        """Begin with the real documents of which number and day are known."""
        self.entries: list[dict[str, Any]] = []
        self._taken: set[str] = set()
        self._own: defaultdict[str, list[Paper]] = defaultdict(list)
        self._all: list[Paper] = []
        self._real = [
            Paper(entry["id"], entry["number"], f"văn bản số {entry['number']}", entry["date"])
            for entry in read_register("documents")
            if entry.get("number") and isinstance(entry.get("date"), date)
        ]

    def known(self, scene: Scene) -> list[Paper]:
        """Pick none to three documents from before the day of a meeting, mostly of its host."""
        rng = scene.tools.rng
        real = [paper for paper in self._real if paper.issued <= scene.day]
        own, others = self._own[scene.body.id][-30:], self._all[-200:]
        found: dict[str, Paper] = {}
        for _ in range(rng.choices((0, 1, 2, 3), (1, 4, 3, 2))[0]):
            pool = rng.choices((own, others, real), (6, 2, 3))[0]
            earlier = [paper for paper in pool if paper.issued <= scene.day]
            if earlier:
                paper = rng.choice(earlier)
                found[paper.id] = paper
        return list(found.values())

    def issue(self, scene: Scene) -> Paper:
        """Invent the document that a meeting leads to, some days later."""
        rng, body = scene.tools.rng, scene.body
        issued = scene.day + timedelta(days=rng.randint(1, 25))
        if body.through and issued > body.through:
            issued = max(scene.day, body.through)
        kind = rng.choice(list(_FORMS))
        number = self._number(scene, f"{_FORMS[kind]}-{body.mark}", issued.year)
        paper = Paper(self._id(number, issued), number, f"{_WORDS[kind]} số {number}", issued)
        self.entries.append(
            {
                "id": paper.id,
                "number": number,
                "kind": kind,
                "issuer": body.id,
                "date": issued.isoformat(),
                "title": scene.say("document_title"),
                "url": f"https://nguon.example/van-ban/{paper.id}",
            }
        )
        self._own[body.id].append(paper)
        self._all.append(paper)
        return paper

    def _number(self, scene: Scene, mark: str, year: int) -> str:
        """Count out a number that the host has not used in that year."""
        while True:
            number = f"{scene.tools.rng.randint(2, 4990)}/{mark}"
            key = f"{number} {scene.body.id} {year}"
            if key not in self._taken:
                self._taken.add(key)
                return number

    def _id(self, number: str, issued: date) -> str:
        base = name = f"gia-{slugify(number)}-{issued.year}"
        count = 1
        while name in self._taken:
            count += 1
            name = f"{base}-{count}"
        self._taken.add(name)
        return name
