"""Problems as text: place, message, the line itself with a mark, and what would be right."""

from __future__ import annotations

from collections.abc import Callable

from generator.diagnostics import Diagnostic, Language
from generator.report.excerpt import excerpt
from generator.report.words import WORDS, page_of
from generator.settings import Settings

_RED, _YELLOW, _BOLD, _DIM, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def report_text(
    problems: list[Diagnostic],
    settings: Settings,
    language: Language = "vi",
    *,
    color: bool = False,
) -> str:
    """Write every problem, in the order given, and their number.

    Args:
        problems: what was found.
        settings: where the lines are quoted from, and where the rules' pages are published.
        language: of the sentences.
        color: whether a terminal reads it.
    """
    words = WORDS[language]
    blocks = [_block(problem, settings, language, color) for problem in problems]
    errors = sum(problem.is_error for problem in problems)
    if any(problem.rule.name.startswith("yaml-") for problem in problems if problem.is_error):
        blocks.append(words.unread)
    blocks.append(words.total.format(errors=errors, warnings=len(problems) - errors))
    return "\n".join(blocks)


def _block(problem: Diagnostic, settings: Settings, language: Language, color: bool) -> str:
    paint = _painter(color)
    place, words = problem.position, WORDS[language]
    severity = words.error if problem.is_error else words.warning
    head = paint(f"{place.path}:{place.line}:{place.column}:", _BOLD)
    label = paint(f"{severity} {problem.rule.code}:", _RED if problem.is_error else _YELLOW)
    lines = [f"{head} {label} {problem.message(language)}"]
    if quoted := excerpt(place, settings.root):
        number = f"{place.line:>6} | "
        lines.append(paint(number, _DIM) + quoted.line)
        lines.append(" " * (len(number) + quoted.mark) + paint("^", _RED))
    if hint := problem.hint(language):
        lines.append(f"       → {hint}")
    lines.append(paint(f"       {words.more} {page_of(problem.rule, settings.site_url)}", _DIM))
    return "\n".join(lines)


def _painter(color: bool) -> Callable[[str, str], str]:
    return lambda text, code: f"{code}{text}{_PLAIN}" if color else text
