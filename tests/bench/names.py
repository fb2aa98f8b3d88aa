"""Invented names of people, places and systems."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from generator.vietnamese import slugify
from tests.bench.world import LAST_OF_63


class Names:
    """Makes names from their parts; names of systems and of home places never repeat."""

    def __init__(self, rng: Random, words: dict[str, Any]) -> None:
        """Draw from one source of chance."""
        self._rng = rng
        self._words = words
        self._taken: set[str] = set()

    def pick(self, kind: str) -> str:
        """One of the words of a kind."""
        word: str = self._rng.choice(self._words[kind])
        return word

    def person(self) -> str:
        """``Nguyễn Thị Ánh Tuyết``: three or four words."""
        parts = [self.pick("family"), self.pick("middle"), self.pick("given")]
        if self._rng.random() < 0.35:
            parts.insert(2, self.pick("given"))
        return " ".join(parts)

    def place(self, day: date) -> str:
        """``xã Tân Khê Hạ``, of a kind that existed on the day."""
        kind = self.pick("place_kinds_before" if day <= LAST_OF_63 else "place_kinds_since")
        name = f"{self.pick('place_first')} {self.pick('place_second')}"
        if self._rng.random() < 0.3:
            name += f" {self.pick('place_third')}"
        return f"{kind} {name}"

    def home(self, day: date) -> str:
        """A place of more words that no other meeting has: ``xã Tân Khê Hạ Vân``."""
        while True:
            name = f"{self.place(day)} {self.pick('place_second')}"
            if name not in self._taken:
                self._taken.add(name)
                return name

    def system(self) -> tuple[str, str]:
        """Its kind and its unique name: ``hệ thống``, ``Ánh Dương 37``."""
        while True:
            name = f"{self.pick('system_first')} {self.pick('system_second')}"
            name += f" {self._rng.randint(11, 99)}"
            if slugify(name) not in self._taken:
                self._taken.add(slugify(name))
                return self.pick("system_kinds"), name
