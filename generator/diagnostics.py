"""What checks find: where it stands, which rule it breaks, and the words for it. Nothing prints."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple, TypeAlias

Language: TypeAlias = Literal["vi", "en"]


class Severity(StrEnum):
    """An error blocks the build; a warning is shown and does not."""

    ERROR = "error"
    WARNING = "warning"


class Say(NamedTuple):
    """One sentence in the language of editors and in that of maintainers."""

    vi: str
    en: str

    def in_language(self, language: Language) -> str:
        """Pick one of the two."""
        return self.vi if language == "vi" else self.en


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in a file: path relative to the project, line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its identity, its words, and its page in the editors' guide.

    Attributes:
        code: stable, ``BT`` and three digits; never given to another rule.
        name: file name of its module with hyphens.
        severity: whether breaking it blocks.
        message: template of what was found; ``{…}`` stand for the parameters of a fault.
        hint: template of what would be right.
        title: name in Vietnamese, without a full stop.
        what: what the rule finds.
        why: why it matters.
        bad: example that breaks it.
        good: the same, right.
    """

    code: str
    name: str
    severity: Severity
    message: Say
    hint: Say
    title: str
    what: str
    why: str
    bad: str
    good: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule is broken at a place; the parameters fill the rule's words."""

    position: Position
    rule: str
    parameters: Mapping[str, str | Say] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A fault together with its rule: all that a report needs."""

    fault: Fault
    rule: Rule

    @property
    def position(self) -> Position:
        """Where it stands."""
        return self.fault.position

    @property
    def is_error(self) -> bool:
        """Whether it blocks the build."""
        return self.rule.severity is Severity.ERROR

    @property
    def sort_key(self) -> tuple[Position, str, str]:
        """Orders problems by file, line and column, whatever order the rules ran in."""
        return self.position, self.rule.code, self.message("en")

    def concerns(self, paths: Collection[str]) -> bool:
        """Tell whether the problem stands in one of these files, or names one as the other side."""
        named = {str(value) for value in self.fault.parameters.values()}
        return self.position.path in paths or not named.isdisjoint(paths)

    def message(self, language: Language = "vi") -> str:
        """Say what was found."""
        return self._fill(self.rule.message, language)

    def hint(self, language: Language = "vi") -> str:
        """Say what would be right."""
        return self._fill(self.rule.hint, language)

    def _fill(self, words: Say, language: Language) -> str:
        parameters = {
            name: value.in_language(language) if isinstance(value, Say) else value
            for name, value in self.fault.parameters.items()
        }
        return words.in_language(language).format_map(parameters)


def has_errors(diagnostics: list[Diagnostic]) -> bool:
    """Tell whether anything in the list blocks the build."""
    return any(item.is_error for item in diagnostics)
