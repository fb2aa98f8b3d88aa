"""Completion with the tabulator key, where the terminal has it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from typing import Any

from generator.vietnamese import slugify


def terminal_completion() -> Callable[[Iterable[str]], None]:
    """Switch completion on.

    Returns:
        What takes the names that the next line may be completed to.
    """
    try:
        readline: Any = importlib.import_module("readline")
    except ImportError:
        return lambda _names: None
    offered: list[str] = []

    def complete(text: str, state: int) -> str | None:
        found = completions(text, offered)
        return found[state] if state < len(found) else None

    readline.set_completer_delims("")
    readline.set_completer(complete)
    readline.parse_and_bind("tab: complete")

    def offer(names: Iterable[str]) -> None:
        offered[:] = names

    return offer


def completions(text: str, names: Iterable[str]) -> list[str]:
    """Find the names that begin like a text, accents or not."""
    wanted = slugify(text)
    return [name for name in names if wanted and slugify(name).startswith(wanted)]
