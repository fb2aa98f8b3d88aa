"""A page as the engine rendered it, with slots where it differs from its neighbours."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from urllib.parse import quote

_EDGE = "\ue000"
"""Private use: no text of the record holds it, and HTML leaves it alone."""


def slot(name: str) -> str:
    """What a template is given in place of a value."""
    return f"{_EDGE}{name}{_EDGE}"


_AS_IT_IS = re.compile(f"{_EDGE}([a-z_]+){_EDGE}")
_IN_ADDRESS = re.compile(f"{quote(_EDGE)}([a-z_]+){quote(_EDGE)}")
_SLOT = re.compile(f"{_AS_IT_IS.pattern}|{_IN_ADDRESS.pattern}")


class Shell:
    """What lies between the slots, and what goes into each."""

    def __init__(self, rendered: str) -> None:
        """Cut a page at its slots.

        Templates print a value as it is, for it is escaped in the front matter, or put it into the
        query of an address; the marks around a slot tell which of the two was done.
        """
        pieces = _SLOT.split(rendered)
        self._texts = pieces[::3]
        self._slots = [
            (plain or in_address, bool(in_address))
            for plain, in_address in zip(pieces[1::3], pieces[2::3], strict=True)
        ]

    def fill(self, values: Mapping[str, str]) -> str:
        """Put a page's own values in; all slots must have one."""
        parts = [self._texts[0]]
        for (name, in_address), text in zip(self._slots, self._texts[1:], strict=True):
            value = values[name]
            parts.append(quote(html.unescape(value), safe="/") if in_address else value)
            parts.append(text)
        return "".join(parts)
