"""``new``: start the record of a meeting."""

from __future__ import annotations

from argparse import Namespace

from generator import build
from generator.commands import Commands
from generator.settings import Settings
from generator.start import command


def add(commands: Commands) -> None:
    """Describe the command: one option for each question."""
    parser = commands.add_parser("new", help="start the record of a meeting; asks what is missing")
    command.add_options(parser)
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Ask what the options leave open and write the file."""
    return command.run(settings.root, options, build.register_names(settings))
