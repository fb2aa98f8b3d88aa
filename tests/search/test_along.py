"""The index that is made while pages are generated is the one of the finished site."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.search import index_site
from generator.search.along import read_markdown
from tests.conftest import PROJECT

INDEX = "assets/search"


def files(site: Path) -> dict[str, bytes]:
    found = sorted((site / INDEX).rglob("*.gz"))
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


@pytest.mark.parametrize("engine", ["mkdocs", "properdocs"])
def test_markdown_and_built_pages_give_the_same_index(
    build_site: Callable[[str], Path], tmp_path: Path, engine: str
) -> None:
    site = build_site(engine)
    copy = tmp_path / "site"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("search"))
    index_site(copy)
    assert files(copy) == files(site) != {}


def test_zensical_gets_the_same_index_too(build_site: Callable[[str], Path]) -> None:
    assert files(build_site("zensical")) == files(build_site("mkdocs"))


def test_where_no_site_was_built_nothing_is_indexed_or_said_again(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    command = [sys.executable, "-m", "generator.search", tmp_path / "site", tmp_path / "docs"]
    done = subprocess.run(command, cwd=PROJECT, input="", capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert not (tmp_path / "site").exists()


def test_a_page_that_is_not_ours_is_named() -> None:
    with pytest.raises(ValueError, match="cuoc-hop/mot/"):
        read_markdown("# Chữ viết tay\n", "cuoc-hop/mot/")
