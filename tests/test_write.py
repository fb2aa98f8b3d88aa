"""What a run leaves on disk: only what changed, nothing stale, nothing half done."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import build
from generator.settings import Settings
from generator.write import BLOCK, write_files
from tests.conftest import FIRST, SECOND

Edit = Callable[[str, str, str], None]


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_second_run_rewrites_nothing(project: Settings) -> None:
    build.build(project)
    before = snapshot(project.docs_dir)
    _, written = build.build(project)
    assert written is not None
    assert written.changed == written.removed == []
    assert snapshot(project.docs_dir) == before


def test_an_edit_rewrites_only_the_files_that_show_it(project: Settings, edit: Edit) -> None:
    build.build(project)
    edit(FIRST, "Việc giả lập còn chậm.", "Việc giả lập còn rất chậm.")
    _, written = build.build(project)
    assert written is not None
    assert written.changed == [
        "api/v1/meetings/2023-07-12-hop-thu-mot.json",
        "cuoc-hop/2023-07-12-hop-thu-mot/index.md",
        "du-lieu-mo/ban-tin.sqlite",
        "du-lieu-mo/statements.csv",
    ]


def test_the_page_of_a_removed_record_disappears(project: Settings) -> None:
    build.build(project)
    own = project.docs_dir / "gioi-thieu.md"
    own.write_text("# Viết tay\n", "utf-8")
    (project.root / SECOND).unlink()
    _, written = build.build(project)
    assert written is not None
    assert {"cuoc-hop/2024-hop-thu-hai/index.md", "nam/2024/index.md"} <= set(written.removed)
    assert [name for name in written.removed if not re.search("hop-thu-hai|2024", name)] == []
    assert not (project.docs_dir / "cuoc-hop/2024-hop-thu-hai/index.md").exists()
    assert own.exists()


@pytest.mark.parametrize("old", ["58.2", "summary: Cuộc họp giả lập thứ nhất."])
def test_an_error_in_one_record_leaves_everything_as_it_was(
    project: Settings, edit: Edit, old: str
) -> None:
    build.build(project)
    before = snapshot(project.docs_dir)
    edit(FIRST, old, "???")
    edit("data/registers/indicators.yml", "Tỷ lệ thử", "Tỷ lệ mới")
    problems, written = build.build(project)
    assert problems
    assert written is None
    assert snapshot(project.docs_dir) == before


def test_a_run_that_died_half_way_is_mended_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files({"a.md": "một", "b/old.md": "cũ"}, tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr("generator.write._remove", _fail)
        with pytest.raises(OSError, match="full"):
            write_files({"a.md": "hai", "c.md": "mới"}, tmp_path)
    write_files({"d.md": "sau"}, tmp_path)
    assert sorted(snapshot(tmp_path)) == [".generated.json", "d.md"]


def _fail(*_: object) -> None:
    raise OSError("disk full")


@pytest.mark.parametrize("name", ["../out.md", "/tmp/out.md", "a/../../out.md"])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "docs"
    with pytest.raises(ValueError, match="leads out"):
        write_files({name: "x"}, folder)
    assert not (tmp_path / "out.md").exists()


def test_a_linked_folder_is_not_written_through(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "docs"
    outside.mkdir()
    folder.mkdir()
    (folder / "nam").symlink_to(outside)
    with pytest.raises(ValueError, match="leads out"):
        write_files({"nam/2023.md": "x"}, folder)
    assert not list(outside.iterdir())


def test_a_forged_list_of_leftovers_removes_nothing_outside(tmp_path: Path) -> None:
    folder, outside = tmp_path / "docs", tmp_path / "keep.md"
    outside.write_text("giữ")
    folder.mkdir()
    (folder / ".generated.json").write_text('["../keep.md"]')
    with pytest.raises(ValueError, match="leads out"):
        write_files({"a.md": "x"}, folder)
    assert outside.exists()


def test_a_change_at_the_end_of_a_large_file_is_seen(tmp_path: Path) -> None:
    before, after = (b"x" * BLOCK + end for end in (b"1", b"2"))
    write_files({"ban-tin.sqlite": before}, tmp_path)
    assert write_files({"ban-tin.sqlite": before}, tmp_path).changed == []
    assert write_files({"ban-tin.sqlite": after}, tmp_path).changed == ["ban-tin.sqlite"]
    assert (tmp_path / "ban-tin.sqlite").read_bytes() == after
