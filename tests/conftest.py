"""What several tests need: a small synthetic project, and helpers around it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from generator import recheck
from generator.check import check_sources
from generator.diagnostics import Diagnostic
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Portal
from generator.settings import Settings, newest_day
from tests.browser.launch import launched_browser
from tests.serving import serve

SAMPLE = Path(__file__).parent / "sample"
FIRST = "data/meetings/2023/2023-07-12-hop-thu-mot.yml"
SECOND = "data/meetings/2024/2024-hop-thu-hai.yml"


@pytest.fixture
def project(tmp_path: Path) -> Settings:
    """A copy of the synthetic project that a test may change."""
    shutil.copytree(SAMPLE / "data", tmp_path / "data")
    return Settings(tmp_path)


@pytest.fixture
def edit(project: Settings) -> Callable[[str, str, str], None]:
    """Replace text in one file of the project; the old text must be there."""

    def replace(path: str, old: str, new: str) -> None:
        file = project.root / path
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")

    return replace


@pytest.fixture
def problems(project: Settings) -> Callable[[], list[Diagnostic]]:
    """Check the project as it now is."""
    return lambda: recheck.check(project)


@pytest.fixture
def portal(project: Settings) -> Portal:
    """The linked synthetic record."""
    records, found = check_sources(load_sources(project.data_dir))
    assert not found
    return link_records(records, newest_day(records))


PROJECT = Path(__file__).parent.parent
SITE_URL = "https://ban-tin.example/du-an/"
"""The sites under test are built for a sub-path, the harder case."""


FIVE = PROJECT / "tests/five/data"
"""The record as it was with its first five meetings, so that a new meeting breaks no test."""


@pytest.fixture(scope="session")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project with five meetings, and nothing built, installed or generated."""
    folder = copy_project(tmp_path_factory.mktemp("workspace") / "project")
    for name in ("meetings", "registers"):
        shutil.rmtree(folder / "data" / name)
        shutil.copytree(FIVE / name, folder / "data" / name)
    return folder


def copy_project(folder: Path) -> Path:
    """Copy what is, or would be, under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT, check=True, capture_output=True, text=True,
    ).stdout.split("\0")  # fmt: skip
    for name in filter(None, listed):
        if (PROJECT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(PROJECT / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def build_site(workspace: Path) -> Callable[[str], Path]:
    """Build the portal of five meetings with an engine, once a session, as ``make build`` does."""
    built: dict[str, Path] = {}

    def build_once(engine: str) -> Path:
        if engine not in built:
            run_build(workspace, engine)
            built[engine] = workspace.parent / engine
            shutil.copytree(workspace / "site", built[engine])
        return built[engine]

    return build_once


def run_build(folder: Path, engine: str, **variables: str) -> None:
    """Run the project's own build script in a folder; its output is shown when it fails."""
    done = subprocess.run(
        [folder / ".ci/build-site", sys.executable, engine],
        cwd=folder,
        env=os.environ | {"SITE_URL": SITE_URL, "NO_MKDOCS_2_WARNING": "1"} | variables,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for the session: Playwright cannot be started twice."""
    with launched_browser() as launched:
        yield launched


@pytest.fixture(scope="session")
def portal_url(build_site: Callable[[str], Path]) -> Iterator[str]:
    """Address of the portal, built by MkDocs."""
    with serve(build_site("mkdocs"), urlsplit(SITE_URL).path) as served:
        yield served.url


@pytest.fixture(scope="session")
def whole_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The portal with the whole record, built by MkDocs once a session."""
    folder = copy_project(tmp_path_factory.mktemp("whole") / "project")
    run_build(folder, "mkdocs")
    return folder / "site"


@pytest.fixture(scope="session")
def whole_url(whole_site: Path) -> Iterator[str]:
    """Address of the portal with the whole record."""
    with serve(whole_site, urlsplit(SITE_URL).path) as served:
        yield served.url
