"""Commands and exit codes; no logic of its own.

Exit codes: 0 all is well (warnings do not count); 1 the record has errors; 2 the command was called
wrongly.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.commands import (
    CallError,
    build,
    build_date,
    check,
    comment,
    new,
    review,
    schema,
    serve,
)
from generator.settings import Settings, read_settings

COMMANDS = (build, check, new, serve, review, comment, schema, build_date)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options, _settings(options.root))
    except CallError as error:
        print(error, file=sys.stderr)
        return 2
    return code


def _settings(root: Path) -> Settings:
    try:
        return read_settings(root.resolve())
    except ValueError as error:
        raise CallError("SOURCE_DATE_EPOCH must be a whole number of seconds.") from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    parser.set_defaults(run=build.run, lang="vi")
    commands = parser.add_subparsers(title="commands")
    for command in COMMANDS:
        command.add(commands)
    return parser
