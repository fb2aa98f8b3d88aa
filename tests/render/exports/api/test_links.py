"""Every link in a file leads to another file, or to a page and a place on it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from tests.render.exports.api.client import Client
from tests.render.exports.api.conftest import Published

LINKS = {"href", "page", "next", "schema", "item_schema", "openapi"}


def links(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            if key in LINKS and isinstance(item, str):
                yield item
            else:
                yield from links(item)
    elif isinstance(value, list):
        for item in value:
            yield from links(item)


def fault(published: Published, address: str, anchors: dict[Path, set[str]]) -> str | None:
    parts = urlsplit(address)
    if not address.startswith(published.address("")):
        return "leads out"
    path = Path(parts.path)
    path = path / "index.md" if address.partition("#")[0].endswith("/") else path
    if not path.is_file():
        return "no such file"
    if parts.fragment and path not in anchors:
        anchors[path] = set(re.findall(r'id="([^"]+)"', path.read_text("utf-8")))
    return "no such anchor" if parts.fragment and parts.fragment not in anchors[path] else None


def test_every_link_leads_somewhere(published: Published) -> None:
    client, anchors = Client(""), dict[Path, set[str]]()
    found = set()
    for path in published.files():
        base = path.as_uri()
        addresses = (urljoin(base, link) for link in links(client.get(base)))
        found |= {
            (path.name, address, problem)
            for address in addresses
            if (problem := fault(published, address, anchors))
        }
    assert found == set()


def test_an_item_names_its_own_file_and_page(published: Published) -> None:
    client = published.client
    for listed in client.index()["collections"]:
        for item in client.all_of(listed["name"]):
            whole = client.get(item["href"])
            assert urljoin(item["href"], whole["href"]) == item["href"]
            assert urljoin(item["href"], whole["page"]) == item["page"]
            assert (whole["id"], whole["full_name"]) == (item["id"], item["name"])


def test_every_file_is_found_from_the_index(published: Published) -> None:
    client = published.client
    seen, ahead = {client.start}, [client.start]
    while ahead:
        base = ahead.pop()
        for link in links(client.get(base)):
            address = urljoin(base, link).partition("#")[0]
            if "/api/v1/" in address and address not in seen:
                seen.add(address)
                if not re.search("schemas/|openapi.json", address):
                    ahead.append(address)
    files = (path for path in (published.folder / "api").rglob("*.json") if not _is_former(path))
    written = {path.as_uri() for path in files}
    assert {path for path in written - seen if "-part.json" not in path} == set()


def _is_former(path: Path) -> bool:
    """Whether the file is kept for those who know a former id."""
    return json.loads(path.read_text("utf-8")).get("id", path.stem) != path.stem
