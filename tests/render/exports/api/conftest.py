"""Two published records: the synthetic one, and the real one, which has more of everything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.check import RULEBOOK
from generator.portal import Portal
from generator.render import render_open_data, render_portal
from generator.settings import Settings, Site
from generator.write import write_files
from tests.conftest import PROJECT, SAMPLE, SITE_URL
from tests.linking import link
from tests.render.exports.api.client import Client

INDEX = "api/v1/index.json"


@dataclass(frozen=True)
class Published:
    """A record as files: pages as Markdown, and all that is no page."""

    folder: Path

    @property
    def client(self) -> Client:
        return Client((self.folder / INDEX).as_uri())

    def files(self) -> list[Path]:
        """Every file for programs that describes no others."""
        found = sorted((self.folder / "api").rglob("*.json"))
        return [
            path
            for path in found
            if path.name != "openapi.json" and "schemas" not in path.parent.name
        ]

    def address(self, path: str) -> str:
        """Where something lies, as links lead to it."""
        return f"{self.folder.as_uri()}/{path}"


def publish(portal: Portal, folder: Path) -> Published:
    site = Site(url=SITE_URL)
    pages = render_portal(portal, RULEBOOK.values(), site)
    write_files(dict(pages) | dict(render_open_data(portal, site)), folder)
    return Published(folder)


@pytest.fixture(scope="session", params=[SAMPLE, PROJECT], ids=["sample", "real"])
def published(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Published:
    return publish(link(Settings(request.param)), tmp_path_factory.mktemp("published"))
