"""White space at the end of a line is removed, on blank lines too."""

from __future__ import annotations

import re

from generator.fix.repairs.spaces import ODD

_TRAILING = re.compile(rf"(?<![ \t{ODD}])[ \t{ODD}]+$", re.MULTILINE)


def repair(text: str) -> str:
    """Cut every line after its last visible character."""
    return _TRAILING.sub("", text)
