"""What one meeting is about: its day, its host, its topics, and the words that stand for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

from tests.bench.figures import Figures, Indicator, invent_indicators
from tests.bench.grammar import Grammar, Slot, read_asset
from tests.bench.names import Names
from tests.bench.world import Body, Unit, read_units


@dataclass(frozen=True, slots=True)
class Tools:
    """What all meetings share; ``rng`` is the only source of chance."""

    rng: Random
    words: dict[str, Any]
    grammar: Grammar
    names: Names
    figures: Figures
    units: list[Unit]
    indicators: dict[str, list[Indicator]]

    def units_on(self, day: date) -> list[Unit]:
        """The provincial units of a day: 63, or 34 since 1 July 2025."""
        return [unit for unit in self.units if not unit.through or day <= unit.through]


def make_tools(seed: int) -> Tools:
    """Read the word material and the registers."""
    rng, words = Random(seed), read_asset("words.yml")
    grammar, names = Grammar(read_asset("sentences.yml")), Names(rng, words)
    indicators = invent_indicators(words)
    return Tools(rng, words, grammar, names, Figures(rng), read_units(), indicators)


class Scene:
    """One meeting before it is written down.

    Attributes:
        unit: the province of the host, None for one of the centre.
        topics: three different topics, the main one first.
        system: kind and unique name of what was presented.
        home: the invented place that the meeting speaks of most.
    """

    def __init__(self, tools: Tools, body: Body, day: date) -> None:
        """Choose the topics and names of a meeting."""
        self.tools, self.body, self.day = tools, body, day
        self.units = tools.units_on(day)
        self.unit = next((unit for unit in self.units if unit.id == body.unit), None)
        self.topics = self._topics()
        self.system = tools.names.system()
        self.home = tools.names.home(day)
        self.span, self.period = self._span()
        self.chair = tools.names.person()
        self.slots: dict[str, Slot] = self._fixed() | self._fresh()

    def say(self, symbol: str, **slots: str) -> str:
        """Make a text about this meeting."""
        return self.tools.grammar.say(self.tools.rng, symbol, {**self.slots, **slots})

    def any_unit(self) -> Unit:
        """The host's province, else any of the time."""
        return self.unit or self.tools.rng.choice(self.units)

    def role(self, level: str, unit: Unit | None = None) -> str:
        """A role of someone, in the words for this kind of province."""
        role = self.tools.names.pick(f"roles_{level}")
        kind = unit.called(self.day).split(" ")[0] if unit else ""
        return role.replace("tỉnh", "thành phố") if kind == "thành" else role

    def _topics(self) -> list[dict[str, Any]]:
        """Pick three topics; those early in the list come up more often."""
        rng, every = self.tools.rng, self.tools.words["topics"]
        first = every[int(len(every) * rng.random() ** 1.6)]
        return [first, *rng.sample([topic for topic in every if topic is not first], 2)]

    def _span(self) -> tuple[str, str]:
        """The time under review, in words and as a partial date."""
        year, month = self.day.year, self.day.month
        if month <= 2:
            return f"năm {year - 1}", str(year - 1)
        if month in (6, 7):
            return f"6 tháng đầu năm {year}", f"{year}-S1"
        if month == 12:
            return f"năm {year}", str(year)
        quarter = max(1, (month - 1) // 3)
        return f"quý {('I', 'II', 'III')[quarter - 1]}/{year}", f"{year}-Q{quarter}"

    def _fixed(self) -> dict[str, Slot]:
        year = self.day.year
        return {
            "holder": self.body.name,
            "area": self.unit.called(self.day) if self.unit else "cả nước",
            "home": self.home,
            "topic": self.topics[0]["name"],
            "topic2": self.topics[1]["name"],
            "system": " ".join(self.system),
            "chair": self.chair,
            "span": self.span,
            "year": str(year),
            "later": str(year + 5),
            "doc": "kế hoạch đã ban hành",
        }

    def _fresh(self) -> dict[str, Slot]:
        rng, names = self.tools.rng, self.tools.names
        things = [thing for topic in self.topics for thing in topic["things"]]
        halves = ["quý III", "quý IV", "tháng 11"] if self.day.month < 7 else ["quý I", "tháng 6"]
        year = self.day.year + (self.day.month >= 7)
        return {
            "thing": lambda: rng.choice(things[:4] if rng.random() < 0.6 else things),
            "thing2": lambda: rng.choice(things[4:]),
            "unit": lambda: self.any_unit().called(self.day),
            "place": lambda: names.place(self.day) if rng.random() < 0.8 else self.home,
            "village": lambda: names.pick("villages"),
            "person": names.person,
            "paper": lambda: names.pick("papers"),
            "next": lambda: f"{rng.choice(halves)}/{year}",
            "few": lambda: str(rng.randint(2, 9)),
            "n": lambda: str(rng.randint(11, 480)),
            "big": lambda: f"{rng.randint(1001, 98999):,}".replace(",", "."),
            "pct": lambda: f"{rng.randint(110, 994) / 10:.1f}%".replace(".", ","),
            "money": lambda: f"{rng.randint(11, 890) / 10:.1f} tỷ đồng".replace(".", ","),
        }
