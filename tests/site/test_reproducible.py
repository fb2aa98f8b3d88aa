"""Same input, same bytes: on any day, with any hash order, in any locale."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import run_build


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_building_again_gives_the_same_bytes(
    workspace: Path, build_site: Callable[[str], Path]
) -> None:
    first = digest(build_site("mkdocs"))
    docs = digest(workspace / "docs")
    run_build(workspace, "mkdocs", PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Ho_Chi_Minh")
    assert digest(workspace / "docs") == docs
    assert digest(workspace / "site") == first


def test_a_failed_build_leaves_the_site_as_it_was(
    workspace: Path, build_site: Callable[[str], Path]
) -> None:
    build_site("mkdocs")
    before = digest(workspace / "site")
    register = workspace / "data/registers/programmes.yml"
    good = register.read_bytes()
    register.write_bytes(good.replace(b"name:", b"nam:", 1))
    try:
        with pytest.raises(AssertionError, match=r"data/registers/programmes\.yml"):
            run_build(workspace, "mkdocs")
    finally:
        register.write_bytes(good)
    assert digest(workspace / "site") == before
