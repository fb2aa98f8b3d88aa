"""Commands and exit codes; no logic of its own.

Exit codes: 0 all is well (warnings do not count); 1 the record has errors; 2 the command was called
wrongly.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import cast

from generator.commands import CallError, Command
from generator.settings import Settings, read_settings

COMMANDS = ("build", "check", "new", "serve", "review", "comment", "schema")
"""Each is a module of :mod:`generator.commands`, loaded only where it may be meant."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    meant = [name for name in COMMANDS if name in given] or COMMANDS
    options = _parser(meant).parse_args(given)
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


def _parser(names: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    parser.set_defaults(lang="vi")
    commands = parser.add_subparsers(title="commands")
    for name in names:
        module = import_module(f"generator.commands.{name}")
        command = cast(Command, module)
        command.add(commands)
        if name == "build":
            parser.set_defaults(run=command.run)
    return parser
