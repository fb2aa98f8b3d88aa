"""Same input, same bytes: on any day, with any hash order, in any locale."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import run_build


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def times(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def broken_record(workspace: Path, build_site: Callable[[str], Path]) -> Iterator[None]:
    """After a good build the record gets an error."""
    build_site("mkdocs")
    register = workspace / "data/registers/programmes.yml"
    good = register.read_bytes()
    register.write_bytes(good.replace(b"name:", b"nam:", 1))
    yield
    register.write_bytes(good)


def test_building_again_gives_the_same_bytes(
    workspace: Path, build_site: Callable[[str], Path]
) -> None:
    first = digest(build_site("mkdocs"))
    before, written = digest(workspace / "site"), times(workspace / "site")
    docs = digest(workspace / "docs")
    run_build(workspace, "mkdocs", PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Ho_Chi_Minh")
    assert digest(workspace / "docs") == docs
    assert digest(workspace / "site") == first
    # Another engine may have built the site before.
    unchanged = {name for name, content in first.items() if before.get(name) == content}
    assert unchanged
    assert {name: times(workspace / "site")[name] for name in unchanged} == {
        name: written[name] for name in unchanged
    }


@pytest.mark.usefixtures("broken_record")
def test_a_failed_build_leaves_the_site_as_it_was(workspace: Path) -> None:
    before = digest(workspace / "site")
    with pytest.raises(AssertionError, match=r"data/registers/programmes\.yml"):
        run_build(workspace, "mkdocs")
    assert digest(workspace / "site") == before


@pytest.fixture
def blocked_open_data(workspace: Path, build_site: Callable[[str], Path]) -> Iterator[None]:
    """After a good build the files beside the pages cannot be written."""
    build_site("mkdocs")
    folder = workspace / ".open-data"
    aside = folder.rename(workspace / "aside")
    folder.write_text("in the way", "utf-8")
    yield
    folder.unlink()
    aside.rename(folder)


@pytest.mark.usefixtures("blocked_open_data")
def test_a_site_without_its_open_data_is_not_put_in_place(workspace: Path) -> None:
    before = digest(workspace / "site")
    with pytest.raises(AssertionError, match=r"\.open-data"):
        run_build(workspace, "mkdocs")
    assert digest(workspace / "site") == before
    assert not (workspace / ".site-new").exists()


@pytest.mark.usefixtures("broken_record")
def test_a_build_that_was_killed_as_it_put_its_site_in_place_is_undone(workspace: Path) -> None:
    before = digest(workspace / "site")
    (workspace / "site").rename(workspace / ".site-old")
    with pytest.raises(AssertionError):
        run_build(workspace, "mkdocs")
    assert digest(workspace / "site") == before
