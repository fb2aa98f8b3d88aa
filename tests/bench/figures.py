"""Observations: series of figures that agree with each other wherever they speak of one thing."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any, NamedTuple

from generator.vietnamese import slugify

_QUALIFIERS = ("more_than", "almost", "about", "estimated", "at_least")


class Indicator(NamedTuple):
    """A synthetic indicator; its values lie around ``low`` to ``high``, in its unit."""

    id: str
    name: str
    unit: str
    topic: str
    low: int
    high: int

    @property
    def is_share(self) -> bool:
        """Whether its values are percentages."""
        return self.unit == "%"


def invent_indicators(words: dict[str, Any]) -> dict[str, list[Indicator]]:
    """Invent four indicators for each topic; by the name of the topic."""
    return {
        topic["name"]: [
            Indicator(
                f"gia-{form['id']}-{slugify(topic['name'])}",
                form["name"].format(topic=topic["name"]),
                form["unit"],
                topic["name"],
                form["low"],
                form["high"],
            )
            for form in words["indicators"]
        ]
        for topic in words["topics"]
    }


class Figures:
    """Remembers each value, so that two meetings never contradict each other."""

    def __init__(self, rng: Random) -> None:
        """Draw from one source of chance."""
        self._rng = rng
        self._usual: dict[tuple[str, str], float] = {}
        self._known: dict[tuple[str, ...], dict[str, str]] = {}

    def observe(self, indicator: Indicator, area: str, day: date) -> dict[str, Any]:
        """Make an observation of an area (empty: the country) that a meeting of a day may know."""
        field, when = self._time(day)
        kind = self._rng.choices(("actual", "target", "forecast"), (90, 7, 3))[0]
        key = (indicator.id, area, field, when, kind)
        if key not in self._known:
            self._known[key] = self._values(indicator, area)
        found: dict[str, Any] = {"indicator": indicator.id, **self._known[key], field: when}
        if area:
            found["ref_area"] = area
        if kind != "actual":
            found["kind"] = kind
        return found | self._extras(indicator, int(when[:4]))

    def _time(self, day: date) -> tuple[str, str]:
        """Pick a time that has begun: a field and its partial date."""
        year, month = day.year, day.month
        times = [("time_period", str(year - 1)), ("as_of", f"{year}-{month:02}")]
        times += [("time_period", f"{year}-Q{(month - 1) // 3 + 1}")]
        times += [("time_period", f"{year}-S1" if month > 5 else f"{year - 1}-S2")]
        return self._rng.choice(times)

    def _values(self, indicator: Indicator, area: str) -> dict[str, str]:
        rng, key = self._rng, (indicator.id, area)
        if key not in self._usual:
            ratio = indicator.high / indicator.low
            self._usual[key] = indicator.low * float(ratio) ** rng.random()
        usual = self._usual[key]
        if not indicator.is_share:
            value = usual * rng.uniform(0.6, 1.6)
            return {"value": f"{value:.1f}" if value < 100 else f"{value:.0f}"}
        share = min(99.4, max(3.0, usual + rng.uniform(-8, 8)))
        if rng.random() < 0.7:
            return {"value": f"{share:.1f}"}
        whole = rng.randint(40, 1900)
        part = round(share * whole / 100)
        value = 100 * part / whole
        return {"value": f"{value:.1f}", "numerator": str(part), "denominator": str(whole)}

    def _extras(self, indicator: Indicator, year: int) -> dict[str, Any]:
        rng = self._rng
        found: dict[str, Any] = {}
        if rng.random() < 0.2:
            found["qualifier"] = rng.choice(_QUALIFIERS)
        if rng.random() < 0.25:
            found["change"] = {
                "value": f"{rng.uniform(0.5, 18):.1f}",
                "unit": "điểm phần trăm" if indicator.is_share else "%",
                "since": str(year - 1),
            }
        return found


def printed(value: str, unit: str) -> str:
    """Write a value as a Vietnamese text does: ``12.480 lượt``, ``88,3%``."""
    whole, _, decimals = value.partition(".")
    text = f"{int(whole):,}".replace(",", ".") + (f",{decimals}" if decimals else "")
    return f"{text}%" if unit == "%" else f"{text} {unit}"
