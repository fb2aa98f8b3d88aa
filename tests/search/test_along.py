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


def run_along(names: str, docs: Path, into: Path) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "generator.search", into, docs]
    done = subprocess.run(command, cwd=PROJECT, input=names, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def test_where_pages_are_missing_nothing_is_indexed_or_said_again(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    assert run_along("", tmp_path / "docs", tmp_path / "index") == (1, "", "")
    assert not (tmp_path / "index").exists()


def test_a_page_by_hand_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/gioi-thieu.md").write_text("---\ntitle: [\n---\n# Chữ\n", "utf-8")
    code, said, told = run_along("\n", tmp_path / "docs", tmp_path / "index")
    assert (code, said) == (1, "")
    assert "gioi-thieu/" in told
    assert "Traceback" not in told


def test_a_page_that_is_not_ours_is_named() -> None:
    with pytest.raises(ValueError, match="cuoc-hop/mot/"):
        read_markdown("# Chữ viết tay\n", "cuoc-hop/mot/")
