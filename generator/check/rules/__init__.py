"""The rule book: one rule, one file; a module is found by being here.

A module holds ``CODE``, ``MESSAGE`` and ``HINT``, ``SEVERITY`` where it is not an error, and
``check(records)`` where whole records are needed to find the fault (the others are found while a
file is read or shaped, which name them by the file name of the module). One that holds meetings
against each other also says which, in ``marks(entry)``: see :mod:`generator.check.marks`. Its
docstring is the rule's page in the editors' guide, in Vietnamese: title, what it finds,
``Vì sao:``, ``Sai:``, ``Đúng:``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pkgutil import iter_modules

from generator.check.manual import read_rule
from generator.check.marks import Mark
from generator.diagnostics import Fault, Rule
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting

Check = Callable[[Records], Iterable[Fault]]
Marks = Callable[[Entry[Meeting]], Iterable[Mark]]

_MODULES = [
    import_module(f"{__name__}.{name}")
    for name in sorted(module.name for module in iter_modules(__path__))
]

RULEBOOK: dict[str, Rule] = {rule.name: rule for rule in map(read_rule, _MODULES)}
"""Every rule by its name."""

CHECKS: list[Check] = [module.check for module in _MODULES if hasattr(module, "check")]
"""What whole records are held against."""

MARKS: dict[Check, Marks] = {
    module.check: module.marks for module in _MODULES if hasattr(module, "marks")
}
"""The checks that hold meetings against each other, and how they choose which."""
