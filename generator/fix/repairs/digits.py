"""Full-width digits, which East Asian keyboards write, become ``0`` to ``9``."""

from __future__ import annotations

from generator.fix.reading import FULL_WIDTH


def repair(text: str) -> str:
    """Replace the digits."""
    return text.translate(FULL_WIDTH)
