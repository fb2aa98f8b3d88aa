"""``serve``: preview the portal."""

from __future__ import annotations

from argparse import Namespace

from generator import preview
from generator.commands import Commands
from generator.settings import Settings


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = commands.add_parser("serve", help="preview the portal, following every saved file")
    parser.add_argument("--address", default="127.0.0.1:8000", help="host and port to serve at")
    parser.set_defaults(run=run)


def run(options: Namespace, settings: Settings) -> int:
    """Serve until interrupted."""
    return preview.serve(settings, options.address)
