"""Finds what an editor most likely meant: misspelt, unaccented, shortened or given by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from generator.diagnostics import Say
from generator.records.types import Record
from generator.vietnamese import slugify

_RANK = re.compile(r"^(tinh|thanh-pho|tp|t)-")
_NUMBER = re.compile(r"\d+")
_SHORTEST_INITIALS = 3


def nearest_id(found: str, names: Mapping[str, Iterable[str]]) -> str | None:
    """Find the id that a text most likely stands for.

    A text with a number is only near to what bears the same number: a decision of another number
    is another decision.

    Args:
        found: what stands in the file.
        names: id → the names under which the thing is known.

    Returns:
        The id, or None where nothing is near.
    """
    slug = slugify(found)
    wanted = _joined(_RANK.sub("", slug)), _joined(slug)
    forms, initials = _forms(names, _first_number(slug))
    for text in wanted:
        if text in forms:
            return forms[text]
        if len(text) >= _SHORTEST_INITIALS and len(initials.get(text, ())) == 1:
            return min(initials[text])
    near = get_close_matches(wanted[0], forms, 1, cutoff=0.75)
    if near:
        return forms[near[0]]
    holding = {name for form, name in forms.items() if len(slug) >= 5 and wanted[0] in form}
    return min(holding) if len(holding) == 1 else None


def _forms(
    names: Mapping[str, Iterable[str]], number: int | None
) -> tuple[dict[str, str], dict[str, set[str]]]:
    """List the forms, and the initials, of everything that may bear this number."""
    forms: dict[str, str] = {}
    initials: dict[str, set[str]] = {}
    for name, known in names.items():
        if number is not None and _first_number(name) not in (number, None):
            continue
        for form in (name, *map(slugify, known)):
            forms.setdefault(_joined(form), name)
            first = "".join(word[0] for word in form.split("-") if word)
            initials.setdefault(first, set()).add(name)
    return forms, initials


def suggestion(near: str | None, otherwise: Say) -> Say:
    """Ask whether the nearest value was meant; say something else where none is near."""
    if near is None:
        return otherwise
    return Say(f"Có phải là “{near}”?", f"Did you mean “{near}”?")


def names_of(record: Record) -> list[str]:
    """Collect the names under which people know an entry of a register, the usual one first."""
    return list(_names(record))


def _names(record: Record) -> Iterator[str]:
    for field in ("name", "short_name", "number", "title"):
        if value := getattr(record, field, None):
            yield str(value)
    yield from getattr(record, "aliases", ())
    for former in getattr(record, "former_names", ()):
        yield former.name


def _joined(slug: str) -> str:
    return slug.replace("-", "")


def _first_number(slug: str) -> int | None:
    match = _NUMBER.search(slug)
    return int(match[0]) if match else None
