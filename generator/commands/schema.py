"""``schema``: renew the JSON Schemas that editing programs read."""

from __future__ import annotations

from argparse import Namespace

from generator import build
from generator.commands import Commands
from generator.commands.check import print_problems
from generator.settings import Settings


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("schema", help="renew the JSON Schemas in data/schema/")
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Print the path of each file that changed."""
    problems, changed = build.renew_schemas(settings)
    print_problems(problems, settings, options.lang)
    for name in changed:
        print(name)
    return 1 if any(problem.is_error for problem in problems) else 0
