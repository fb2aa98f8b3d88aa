"""Titles of meetings, different enough that none is taken for another."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

from tests.bench.scene import Scene

_ALIKE = 0.7


class Titles:
    """Remembers the titles of each day."""

    def __init__(self) -> None:
        """Begin without any."""
        self._taken: set[str] = set()
        self._of_day: defaultdict[date, list[Counter[str]]] = defaultdict(list)

    def choose(self, scene: Scene, kind: str, *, open_date: bool) -> str:
        """Make a title; add names that no other has where it could be mistaken.

        Args:
            scene: what the meeting is about.
            kind: its classification.
            open_date: its day is not stated, so that it may be that of any meeting of the year.
        """
        title = scene.say(f"title_{kind}")
        if open_date or title in self._taken or self._is_like_another(scene.day, title):
            title += f", nhìn từ {scene.slots['system']} ở {scene.home}"
        self._taken.add(title)
        self._of_day[scene.day].append(_words(title))
        return title

    def _is_like_another(self, day: date, title: str) -> bool:
        own = _words(title)
        return any(
            2 * (own & other).total() >= _ALIKE * (own.total() + other.total())
            for other in self._of_day[day]
        )


def _words(title: str) -> Counter[str]:
    return Counter(title.lower().split())
