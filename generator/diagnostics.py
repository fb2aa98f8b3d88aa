"""What checks find: where it stands, how grave it is, what it says. Nothing here prints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error blocks the build; a warning is shown and does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in a file: path relative to the project, line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem, with the Vietnamese sentence that an editor reads."""

    position: Position
    rule: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    @property
    def sort_key(self) -> tuple[Position, str, str]:
        """Orders problems by file, line and column, whatever order the rules ran in."""
        return self.position, self.rule, self.message


def has_errors(diagnostics: list[Diagnostic]) -> bool:
    """Tell whether anything in the list blocks the build."""
    return any(item.severity is Severity.ERROR for item in diagnostics)
