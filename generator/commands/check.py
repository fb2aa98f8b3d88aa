"""``check``: hold the record, or some files of it, against the rules."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from generator import recheck
from generator.commands import CallError, Commands
from generator.diagnostics import Diagnostic, Language, has_errors
from generator.fix import fix_data, fix_file
from generator.report.github import report_github
from generator.report.json import report_json
from generator.report.text import report_text
from generator.report.words import WORDS
from generator.settings import Settings


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("check", help="check the record, or some files of it")
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="report on these files only"
    )
    parser.add_argument("--lang", choices=("vi", "en"), default="vi", help="of the messages")
    parser.add_argument("--format", choices=("text", "github", "json"), default="text")
    parser.add_argument("--fix", action="store_true", help="first repair what has one right answer")
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Print problems: as text to stderr, for programs to stdout."""
    names = _names_in_project(options.files, settings)
    if options.fix:
        _fix(settings, names, options.lang)
    problems = recheck.check(settings, names)
    if options.format == "json":
        print(report_json(problems, base=settings.site_url))
    elif problems and options.format == "github":
        print(report_github(problems, options.lang, settings.site_url))
    elif problems:
        print_problems(problems, settings, options.lang)
    else:
        print(WORDS[options.lang].clean)
    return 1 if has_errors(problems) else 0


def _fix(settings: Settings, names: set[str], language: Language) -> None:
    """Repair the named files, or all; what cannot be repaired is left for the check to report."""
    if not names:
        changed = [path.relative_to(settings.root).as_posix() for path in fix_data(settings.root)]
    else:
        changed = [name for name in sorted(names) if fix_file(settings.root, Path(name))]
    for name in changed:
        print(WORDS[language].fixed.format(path=name), file=sys.stderr)


def print_problems(problems: list[Diagnostic], settings: Settings, language: Language) -> None:
    """Print problems to stderr, coloured where a terminal reads them."""
    if problems:
        color = sys.stderr.isatty() and "NO_COLOR" not in os.environ
        print(report_text(problems, settings, language, color=color), file=sys.stderr)


def _names_in_project(files: list[Path], settings: Settings) -> set[str]:
    """Turn what the caller named into paths relative to the project."""
    names = set()
    for file in files:
        if not file.is_file():
            raise CallError(f"Không có tệp {file}.")
        path = file.parent.resolve() / file.name
        if not path.is_relative_to(settings.data_dir):
            raise CallError(f"{file} không nằm trong {settings.data_dir}.")
        names.add(path.relative_to(settings.root).as_posix())
    return names
