"""One command, one module: each offers ``add(commands)`` and is listed in :mod:`generator.cli`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, _SubParsersAction
from typing import Protocol, TypeAlias

from generator.settings import Settings

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"


class CallError(Exception):
    """A command was called wrongly; the text says how."""


class Command(Protocol):
    """What a command module offers."""

    def add(self, commands: Commands) -> None:
        """Describe the command and its options."""

    def run(self, options: Namespace, settings: Settings) -> int:
        """Do it and give the exit code."""
