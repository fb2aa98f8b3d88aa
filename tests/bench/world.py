"""The real registers as the synthetic record needs them: who existed when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

REGISTERS = Path(__file__).parents[2] / "data" / "registers"
LAST_OF_63 = date(2025, 6, 30)
"""The last day of the 63 provincial units, and of districts."""

_KINDS = {"city": "thành phố", "province": "tỉnh"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A provincial unit; ``former`` holds older names with their last day."""

    id: str
    name: str
    kind: str
    through: date | None
    heir: str | None
    former: tuple[tuple[date, str, str], ...]

    def called(self, day: date) -> str:
        """Its kind and name on a day: ``tỉnh Hậu Giang``."""
        named = (f"{_KINDS[kind]} {name}" for end, name, kind in self.former if day <= end)
        return next(named, f"{_KINDS[self.kind]} {self.name}")


@dataclass(frozen=True, slots=True)
class Body:
    """An agency that calls meetings; ``unit`` is the id of its province, empty for the centre."""

    id: str
    name: str
    level: str
    mark: str
    since: date | None = None
    through: date | None = None
    unit: str = ""

    def exists(self, day: date) -> bool:
        """Whether it existed on a day."""
        return not (self.since and day < self.since) and not (self.through and day > self.through)


def read_register(name: str) -> list[dict[str, Any]]:
    """Read the entries of a real register."""
    entries: list[dict[str, Any]] = yaml.safe_load((REGISTERS / f"{name}.yml").read_text("utf-8"))
    return entries


def read_units() -> list[Unit]:
    """Read the provincial units, present and former."""
    return [
        Unit(
            entry["id"],
            entry["name"],
            entry["kind"],
            entry.get("valid_through"),
            entry.get("succeeded_by"),
            tuple(
                (n["valid_through"], n["name"], n["kind"]) for n in entry.get("former_names", [])
            ),
        )
        for entry in read_register("provinces")
    ]


def read_bodies(marks: dict[str, str]) -> list[Body]:
    """Read the central agencies that have a mark for the numbers of their documents."""
    levels = {"ministry": "ministry", "committee": "national"}
    return [
        Body(
            entry["id"],
            entry["name"],
            levels[entry["kind"]],
            marks[entry["id"]],
            entry.get("valid_from"),
            entry.get("valid_through"),
        )
        for entry in read_register("agencies")
        if entry["id"] in marks
    ]


def local_bodies(units: list[Unit]) -> list[Body]:
    """Invent the people's committee and the steering committee of every unit."""
    kinds = (
        ("ubnd", "UBND", "Ủy ban nhân dân"),
        ("bcd", "BCĐ", "Ban Chỉ đạo chuyển đổi số"),
    )
    return [
        Body(
            f"gia-{short}-{unit.id}",
            f"{words} {unit.called(date.max)}",
            "local",
            mark,
            through=unit.through,
            unit=unit.id,
        )
        for unit in units
        for short, mark, words in kinds
    ]
