"""``addresses``: note new addresses in the list of published ones, and name those that are gone."""

from __future__ import annotations

import sys
from argparse import Namespace

from generator import build
from generator.commands import Commands
from generator.commands.check import print_problems
from generator.published import advice
from generator.settings import Settings


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("addresses", help="note new addresses among the published ones")
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Print each address that was added; what is gone stays in the list and is an error."""
    problems, compared = build.renew_addresses(settings)
    print_problems(problems, settings, options.lang)
    if compared is None:
        return 1
    for address in compared.new:
        print(f"/{address}")
    for line in advice(compared.vanished):
        print(line, file=sys.stderr)
    return 1 if compared.vanished else 0
