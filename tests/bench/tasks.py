"""Commitments of a meeting, and what later meetings say of them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

from generator.vietnamese import slugify
from tests.bench.scene import Scene
from tests.bench.world import Body

_STATUSES = ("done", "in_progress", "not_done", "superseded")


class Tasks:
    """Remembers what was assigned, by the host of the meeting."""

    def __init__(self, bodies: list[Body]) -> None:
        """Take the bodies that may be responsible."""
        self._centre = [body for body in bodies if body.level == "ministry"]
        self._open: defaultdict[str, list[str]] = defaultdict(list)
        self._recent: list[str] = []

    def assign(self, scene: Scene, programmes: list[str]) -> list[dict[str, Any]]:
        """Assign two to six tasks; ids carry the unique name of the meeting."""
        rng = scene.tools.rng
        found = []
        for number in range(1, rng.randint(2, 6) + 1):
            task: dict[str, Any] = {
                "id": f"gia-{slugify(scene.system[1])}-{number}",
                "text": scene.say("task"),
                "responsible": self._responsible(scene),
            }
            if rng.random() < 0.7:
                task["due"] = _due(scene)
            if rng.random() < 0.15:
                task["target"] = _target(scene)
            task["programme"] = rng.choice(programmes)
            found.append(task)
        return found

    def remember(self, scene: Scene, tasks: list[dict[str, Any]]) -> None:
        """Keep tasks for the updates of later meetings; the last 300 of all hosts."""
        ids = [task["id"] for task in tasks]
        self._open[scene.body.id] += ids
        self._recent = [*self._recent, *ids][-300:]

    def updates(self, scene: Scene) -> list[dict[str, str]]:
        """Tell of one to three earlier tasks, in one meeting of three."""
        rng = scene.tools.rng
        own = self._open[scene.body.id]
        pool = own if len(own) > 2 else self._recent
        if rng.random() > 0.37 or not pool:
            return []
        chosen = rng.sample(pool, min(len(pool), rng.randint(1, 3)))
        return [self._update(scene, name, own) for name in chosen]

    def _update(self, scene: Scene, name: str, own: list[str]) -> dict[str, str]:
        status = scene.tools.rng.choices(_STATUSES, (5, 5, 2, 1))[0]
        if status in ("done", "superseded") and name in own:
            own.remove(name)
        return {"commitment": name, "status": status, "note": scene.say(f"update_{status}")}

    def _responsible(self, scene: Scene) -> list[dict[str, str]]:
        rng, names = scene.tools.rng, scene.tools.names
        parties = []
        for number in range(rng.choices((1, 2, 3), (6, 3, 1))[0]):
            chance = rng.random()
            if chance < 0.3:
                body = rng.choice([body for body in self._centre if body.exists(scene.day)])
                party = {"agency": body.id}
            elif chance < 0.5:
                party = {"province": scene.any_unit().id}
            elif chance < 0.8:
                party = {"province": scene.any_unit().id, "name": names.pick("bureaus")}
            else:
                party = {"name": names.pick("parties")}
            parties.append(party | ({"role": "support"} if number else {}))
        return parties


class _Ahead(NamedTuple):
    year: int
    month: int


def _due(scene: Scene) -> str:
    """A deadline one to fourteen months ahead, as exact as sources are."""
    rng = scene.tools.rng
    months = scene.day.year * 12 + scene.day.month - 1 + rng.randint(1, 14)
    ahead = _Ahead(months // 12, months % 12 + 1)
    return rng.choice(
        (
            f"{ahead.year}-{ahead.month:02}-{rng.randint(1, 28):02}",
            f"{ahead.year}-{ahead.month:02}",
            f"{ahead.year}-Q{(ahead.month + 2) // 3}",
            str(ahead.year),
        )
    )


def _target(scene: Scene) -> dict[str, str]:
    """A share to reach, of an indicator of the main topic."""
    rng = scene.tools.rng
    shares = [item for item in scene.tools.indicators[scene.topics[0]["name"]] if item.is_share]
    return {"indicator": rng.choice(shares).id, "value": str(rng.randint(60, 100))}
