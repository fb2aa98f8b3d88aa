"""What makes meetings comparable: a rule that holds them against each other says so by marks.

Files that bear a mark are read when another file that seeks it is checked alone. A rule without
marks needs nothing but the meeting itself and the registers.
"""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """A name that meetings share; most bear what they seek."""

    name: str
    is_borne: bool = True
    is_sought: bool = True


def former_mark(name: str, *, is_borne: bool = True, is_sought: bool = True) -> Mark:
    """Bring together what a commitment was called before and who still calls it so."""
    return Mark(f"former commitment {name}", is_borne, is_sought)


def commitment_mark(name: str) -> Mark:
    """Bring together the meetings that assign a commitment or speak of it."""
    return Mark(f"commitment {name}")
