"""What copies a site by the times of its files finds only those that changed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

LONG_AGO = 946_684_800


@pytest.fixture
def sites(tmp_path: Path) -> tuple[Path, Path]:
    """A site of long ago and one built just now."""
    old, new = tmp_path / "site", tmp_path / ".site-new"
    write(old, {"index.html": "một", "a/index.html": "hai", "a/b/x.js": "ba", "gone.html": "x"})
    for path in old.rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))
    return old, new


def write(site: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, "utf-8")


def carry_over(old: Path, new: Path) -> str:
    """Run the script; return what it prints."""
    command = [sys.executable, PROJECT / ".ci/carry_over.py", old, new]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def newer(site: Path) -> set[str]:
    return {
        path.relative_to(site).as_posix()
        for path in site.rglob("*")
        if path.is_file() and path.stat().st_mtime > LONG_AGO
    }


def test_only_what_changed_is_newer(sites: tuple[Path, Path]) -> None:
    old, new = sites
    write(new, {"index.html": "một", "a/index.html": "HAI", "a/b/x.js": "ba", "c/d/new.html": "x"})
    assert carry_over(old, new) == "2 of 4 files of the site changed.\n"
    assert newer(new) == {"a/index.html", "c/d/new.html"}
    assert (new / "a/index.html").read_text("utf-8") == "HAI"
    assert newer(old) == set()
    assert (old / "gone.html").is_file()


def test_a_file_may_take_the_place_of_a_folder(sites: tuple[Path, Path]) -> None:
    old, new = sites
    write(new, {"index.html/index.html": "một", "a/b": "ba"})
    carry_over(old, new)
    assert newer(new) == {"index.html/index.html", "a/b"}
