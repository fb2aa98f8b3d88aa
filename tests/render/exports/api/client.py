"""A client of the API that knows one address, and otherwise only follows links."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

Json = dict[str, Any]
LINKS = {"href", "page"}


@dataclass(frozen=True)
class Client:
    """Reads files of a folder by their addresses; ``start`` is that of ``index.json``."""

    start: str

    def get(self, address: str) -> Any:
        """Fetch one file; numbers keep their digits."""
        path = Path(unquote(urlsplit(address).path))
        return json.loads(path.read_text("utf-8"), parse_float=Decimal)

    def index(self) -> Json:
        """Fetch the one file whose address is known."""
        found: Json = self.get(self.start)
        return found

    def all_of(self, name: str) -> list[Json]:
        """Fetch every item of a list of the index, through all its parts.

        Their links are made absolute.
        """
        listed = next(item for item in self.index()["collections"] if item["name"] == name)
        return list(self.walk(urljoin(self.start, listed["href"])))

    def walk(self, address: str, *inside: str) -> Iterator[Json]:
        """Go through a list that begins in a file, or in one of its fields."""
        found = self.get(address)
        for name in inside:
            found = found[name]
        while True:
            for item in found["items"]:
                yield absolute(item, address)
            if not found["next"]:
                return
            address = urljoin(address, found["next"])
            found = self.get(address)


def absolute(value: Any, base: str) -> Any:
    """Resolve the links in something that a file holds against the address of the file."""
    if isinstance(value, dict):
        return {
            key: urljoin(base, item) if key in LINKS else absolute(item, base)
            for key, item in value.items()
        }
    return [absolute(item, base) for item in value] if isinstance(value, list) else value
