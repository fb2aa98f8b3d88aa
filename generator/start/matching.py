"""Finds entries of a register by a part of their name, with accents or without."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from generator.vietnamese import collation_key, slugify


def candidates(text: str, names: Mapping[str, str]) -> list[str]:
    """Find the ids that a text may stand for.

    Args:
        text: an id, a name, or a part of either.
        names: id → name.

    Returns:
        One id where the text is exactly its id or its name; else all whose name holds every word
        of the text, the nearest first; else those that look like it.
    """
    wanted = slugify(text)
    forms = {found: (found, slugify(name)) for found, name in names.items()}
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
    near = get_close_matches(wanted, [form for _, form in forms.values()], 5, cutoff=0.7)
    return [found for found, (_, form) in forms.items() if form in near]


def _nearness(wanted: str, name: str) -> tuple[bool, object]:
    return not slugify(name).startswith(wanted), collation_key(name)
