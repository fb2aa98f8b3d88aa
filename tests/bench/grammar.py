"""Sentences put together from fragments: a small context-free grammar."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

import yaml

Slot = str | Callable[[], str]
"""What a meeting puts into a sentence: a text, or a way to make a new one each time."""

_HERE = Path(__file__).parent
_PLACE = re.compile(r"\{(\w+)\}", re.ASCII)


def read_asset(name: str) -> Any:
    """Read the word material beside this module."""
    return yaml.safe_load((_HERE / name).read_text("utf-8"))


class Grammar:
    """Rules by symbol; each is a list of ways to say it, where ``{x}`` is a symbol or a slot."""

    def __init__(self, rules: Mapping[str, list[str]]) -> None:
        """Take the rules apart once: text and names of places take turns."""
        self._rules = {name: [_PLACE.split(way) for way in ways] for name, ways in rules.items()}

    def say(self, rng: Random, symbol: str, slots: Mapping[str, Slot]) -> str:
        """Make one text with a capital at its beginning."""
        return capital(self._expand(rng, symbol, slots))

    def _expand(self, rng: Random, symbol: str, slots: Mapping[str, Slot]) -> str:
        slot = slots.get(symbol)
        if slot is not None:
            return slot if isinstance(slot, str) else slot()
        if symbol.endswith("_cap"):
            return capital(self._expand(rng, symbol.removesuffix("_cap"), slots))
        parts = list(rng.choice(self._rules[symbol]))
        for number in range(1, len(parts), 2):
            parts[number] = self._expand(rng, parts[number], slots)
        return "".join(parts)


def capital(text: str) -> str:
    """Raise the first letter."""
    return text[:1].upper() + text[1:]
