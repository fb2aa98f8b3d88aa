"""Problems as workflow commands of GitHub Actions, which shows them beside the lines they mean.

Everything is escaped as the runner expects, so that no text of a record can end its command and
begin another: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

import unicodedata

from generator.diagnostics import Diagnostic, Language
from generator.report.words import WORDS, page_of

SHOWN = 10
"""GitHub shows this many annotations of each severity for a step; the others are in its log."""

_MORE = {
    "vi": "GitHub chỉ hiện {shown} chỗ đầu bên cạnh dòng; những chỗ còn lại ở trong nhật ký này.",
    "en": "GitHub shows the first {shown} beside their lines; the others are in this log.",
}
_HIDDEN = {"Cc", "Cs", "Zl", "Zp"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def report_github(problems: list[Diagnostic], language: Language = "vi", base: str = "") -> str:
    """Write one command a line: errors first, since GitHub cuts; otherwise in the order given.

    Args:
        problems: what was found.
        language: of the sentences.
        base: address of the portal, where the pages of the rules are; empty when unknown.
    """
    lines = [
        _command(problem, language, base)
        for problem in sorted(problems, key=lambda problem: not problem.is_error)
    ]
    errors = sum(problem.is_error for problem in problems)
    warnings = len(problems) - errors
    if max(errors, warnings) > SHOWN:
        total = WORDS[language].total.format(errors=errors, warnings=warnings)
        lines.append(f"::notice::{total} {_MORE[language].format(shown=SHOWN)}")
    return "\n".join(lines)


def _command(problem: Diagnostic, language: Language, base: str) -> str:
    place = problem.position
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "title": f"{problem.rule.code} {problem.rule.title}",
    }
    listed = ",".join(
        f"{name}={_printable(value).translate(_PROPERTY)}" for name, value in properties.items()
    )
    parts = [problem.message(language)]
    if hint := problem.hint(language):
        parts.append(f"→ {hint}")
    parts.append(f"{WORDS[language].more} {page_of(problem.rule, base)}")
    text = "\n".join(map(_printable, parts))
    return f"::{problem.rule.severity.value} {listed}::{text.translate(_DATA)}"


def _printable(text: str) -> str:
    """Replace what a terminal would obey or UTF-8 has no bytes for; line ends are escaped later."""
    return "".join(
        "\ufffd" if unicodedata.category(char) in _HIDDEN and char not in "\r\n" else char
        for char in text
    )
