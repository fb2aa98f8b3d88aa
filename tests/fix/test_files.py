"""Files are replaced in one step; nothing outside the record is touched."""

import os
from pathlib import Path

import pytest

from generator.fix import fix_data, fix_file
from generator.settings import Settings
from tests.conftest import FIRST, SECOND

WRONG = "title: Họp \n"


def write(project: Settings, name: str, text: str = WRONG) -> Path:
    path = project.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_all_files_are_repaired_and_only_changed_ones_are_named(project: Settings) -> None:
    path = write(project, FIRST)
    path.chmod(0o640)
    other = (project.root / SECOND).stat()
    assert fix_data(project.root) == [path]
    assert path.read_text("utf-8") == "title: Họp\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert (project.root / SECOND).stat().st_mtime_ns == other.st_mtime_ns
    assert fix_data(project.root) == []
    assert not [name for name in path.parent.iterdir() if name.name.startswith(".")]


def test_a_path_may_be_relative_to_the_project(project: Settings) -> None:
    write(project, FIRST)
    assert fix_file(project.root, Path(FIRST))
    assert not fix_file(project.root, Path(FIRST))


@pytest.mark.parametrize("name", ["README.yml", "data/../outside.yml", "docs/a.yml"])
def test_a_file_outside_the_record_is_refused(project: Settings, name: str) -> None:
    path = write(project, name)
    with pytest.raises(ValueError, match="not a file of the record"):
        fix_file(project.root, path)
    assert path.read_text("utf-8") == WRONG


def test_links_are_refused_and_passed_over(project: Settings, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    target = outside / "a.yml"
    target.write_text(WRONG, "utf-8")
    file_link = project.root / "data/meetings/link.yml"
    file_link.symlink_to(target)
    folder_link = project.root / "data/meetings/2030"
    folder_link.symlink_to(outside)
    for path in (file_link, folder_link / "a.yml"):
        with pytest.raises(ValueError, match="not a file of the record"):
            fix_file(project.root, path)
    assert fix_data(project.root) == []
    assert target.read_text("utf-8") == WRONG


def test_a_folder_is_no_file(project: Settings) -> None:
    with pytest.raises(ValueError, match="not a file of the record"):
        fix_file(project.root, Path("data/meetings"))


def test_a_failure_leaves_the_file_as_it_was(
    project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(project, FIRST)

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fdopen", fail)
    with pytest.raises(OSError, match="disk full"):
        fix_file(project.root, path)
    assert path.read_text("utf-8") == WRONG
    assert [item.name for item in path.parent.iterdir()] == [path.name]
