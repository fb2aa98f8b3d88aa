"""One rule, one file: each module here offers ``check(records)`` and is found by being here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pkgutil import iter_modules

from generator.diagnostics import Diagnostic
from generator.records.collection import Records

Rule = Callable[[Records], Iterable[Diagnostic]]

RULES: list[Rule] = [
    import_module(f"{__name__}.{name}").check
    for name in sorted(module.name for module in iter_modules(__path__))
]
"""Every rule, in the order of its file name."""
