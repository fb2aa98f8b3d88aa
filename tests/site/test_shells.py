"""Filling shells is a short cut: without it an engine builds the very same site."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench.project import synthetic_project
from tests.conftest import run_build
from tests.site.test_reproducible import digest


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with enough meetings for archives, and with markup in what strangers write."""
    project = synthetic_project(60, tmp_path_factory.mktemp("shells") / "project")
    first = project.meetings[0]
    text = first.read_text("utf-8")
    hostile = "title: 'Họp & \"100%\" {{ page }} \\\\1 &amp; {# x #} \U0001f600'\n"
    first.write_text(_with_title(text, hostile), "utf-8")
    return project.folder


@pytest.mark.engines
@pytest.mark.parametrize("engine", ["mkdocs", "properdocs"])
def test_the_engine_alone_builds_the_same_bytes(invented: Path, engine: str) -> None:
    run_build(invented, engine)
    filled = digest(invented / "site")
    run_build(invented, engine, ENGINE_ALONE="1")
    alone = digest(invented / "site")
    assert filled.keys() == alone.keys()
    assert [name for name in alone if filled[name] != alone[name]] == []


def test_the_real_portal_comes_out_the_same(
    workspace: Path, build_site: Callable[[str], Path]
) -> None:
    filled = digest(build_site("mkdocs"))
    run_build(workspace, "mkdocs", ENGINE_ALONE="1")
    assert digest(workspace / "site") == filled


def _with_title(text: str, title: str) -> str:
    lines = text.splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.startswith("title:"))
    end = next(n for n in range(start + 1, len(lines)) if not lines[n].startswith(" "))
    return "".join([*lines[:start], title, *lines[end:]])
