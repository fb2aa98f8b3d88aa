"""One command, one module: each offers ``add(commands)`` and is listed in :mod:`generator.cli`."""

from __future__ import annotations

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeAlias

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"


class CallError(Exception):
    """A command was called wrongly; the text says how."""
