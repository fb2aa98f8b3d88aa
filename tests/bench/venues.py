"""Places from which a meeting was followed."""

from __future__ import annotations

from typing import Any

from tests.bench.scene import Scene
from tests.bench.world import Unit

_FEW = ((0, 1, 2, 3, 4, 5, 8), (12, 20, 22, 18, 14, 10, 4))


class Venues:
    """Keeps meetings of one day apart: none is followed twice from a place without a name."""

    def __init__(self) -> None:
        """Begin without any."""
        self._taken: set[tuple[str, str, str]] = set()

    def choose(self, scene: Scene, sources: list[str]) -> list[dict[str, Any]]:
        """Make 12 to 63 venues for most national meetings, none to eight for others."""
        rng = scene.tools.rng
        if scene.body.level == "national" and rng.random() < 0.9:
            units = rng.sample(scene.units, rng.randint(12, len(scene.units)))
        else:
            units = [scene.any_unit() for _ in range(rng.choices(*_FEW)[0])]
        many = len(units) > 8
        return [self._venue(scene, unit, sources, many=many) for unit in units]

    def _venue(self, scene: Scene, unit: Unit, sources: list[str], *, many: bool) -> dict[str, Any]:
        rng, names = scene.tools.rng, scene.tools.names
        venue: dict[str, Any] = {"province": unit.id}
        here = self._locality(scene, unit, many=many)
        if here:
            venue["locality"] = here
        if rng.random() < 0.5:
            level = "province" if many else "local"
            venue["chair"] = {"name": names.person(), "role": scene.role(level, unit)}
        if rng.random() < 0.3:
            venue["participants_note"] = names.pick("groups")
        if rng.random() < (0.15 if many else 0.45):
            text = scene.say("local", here=here or unit.called(scene.day))
            venue["results"] = [{"text": text}]
        if len(sources) > 1:
            venue["source"] = rng.choice(sources)
        return venue

    def _locality(self, scene: Scene, unit: Unit, *, many: bool) -> str:
        """Name the place, unless it is the only one of its province on that day."""
        day = scene.day.isoformat()
        place = "" if many else scene.tools.names.place(scene.day)
        while (day, unit.id, place) in self._taken:
            place = scene.tools.names.place(scene.day)
        self._taken.add((day, unit.id, place))
        return place
