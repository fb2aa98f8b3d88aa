"""Problems as text: place, message, the line itself with a mark, and what would be right."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Diagnostic, Severity

_SEVERITIES = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo"}
_WIDTH = 100


def report_text(problems: list[Diagnostic], root: Path) -> str:
    """Write every problem, in the order given, and their number."""
    lines: list[str] = []
    for problem in problems:
        place = problem.position
        severity = _SEVERITIES[problem.severity]
        lines.append(f"{place.path}:{place.line}:{place.column}: {severity}: {problem.message}")
        lines += _excerpt(problem, root)
        if problem.hint:
            lines.append(f"    → {problem.hint}")
        lines.append(f"    [{problem.rule}]")
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    lines.append(f"{errors} lỗi, {len(problems) - errors} cảnh báo.")
    return "\n".join(lines)


def _excerpt(problem: Diagnostic, root: Path) -> list[str]:
    """Show the line with a mark below the column; long lines are cut around it."""
    place = problem.position
    try:
        text = (root / place.path).read_text("utf-8", errors="replace")
    except OSError:
        return []
    found = text.split("\n")[place.line - 1 : place.line]
    if not found:
        return []
    start = max(0, place.column - 1 - _WIDTH // 2)
    line = "".join(char if char.isprintable() else " " for char in found[0])[start : start + _WIDTH]
    return [f"    {line}", f"    {' ' * (place.column - 1 - start)}^"]
