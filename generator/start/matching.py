"""Finds entries of a register by a part of their name, with accents or without."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from generator.vietnamese import collation_key, slugify


class Named(str):
    """The name of an entry as it is shown, and what else it is known by."""

    __slots__ = ("others",)
    others: tuple[str, ...]

    @classmethod
    def of(cls, names: Iterable[str], default: str) -> Named:
        """Take the first name for the one that is shown."""
        first, *others = list(names) or [default]
        named = cls(first)
        named.others = tuple(others)
        return named


def candidates(text: str, names: Mapping[str, str]) -> list[str]:
    """Find the ids that a text may stand for.

    Args:
        text: an id, a name, or a part of either.
        names: id → name; other names count, too, where it is a :class:`Named`.

    Returns:
        One id where the text is exactly its id or a name; else all of which a name holds every
        word of the text, the nearest first; else those that look like it.
    """
    wanted = slugify(text)
    forms = {
        found: (found, *map(slugify, (name, *getattr(name, "others", ()))))
        for found, name in names.items()
    }
    exact = [found for found, both in forms.items() if wanted in both]
    if len(exact) == 1 or text in names:
        return [text] if text in names else exact
    parts = wanted.split("-") if wanted else []
    holding = [
        found
        for found, both in forms.items()
        if parts and any(all(part in form for part in parts) for form in both)
    ]
    if holding:
        return sorted(holding, key=lambda found: _nearness(wanted, names[found]))
    shown = [form for _, *known in forms.values() for form in known]
    near = get_close_matches(wanted, shown, 5, cutoff=0.7)
    return [found for found, (_, *known) in forms.items() if set(known) & set(near)]


def _nearness(wanted: str, name: str) -> tuple[bool, object]:
    return not slugify(name).startswith(wanted), collation_key(name)
