"""Which files are read, and that nothing but a plain file in its place is."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic
from generator.settings import Settings
from tests.conftest import FIRST, SECOND

Problems = Callable[[], list[Diagnostic]]


def rules(problems: Problems) -> list[tuple[str, str]]:
    return [(item.position.path, item.rule.name) for item in problems()]


def test_a_file_that_is_not_utf8_is_named(project: Settings, problems: Problems) -> None:
    (project.root / SECOND).write_bytes("title: Họp".encode("utf-16"))
    assert rules(problems) == [(SECOND, "file-unicode")]


def test_an_unreadable_register_makes_no_reference_unknown(
    project: Settings, problems: Problems
) -> None:
    """Whether an id is in a register that cannot be read is not known."""
    path = "data/registers/agencies.yml"
    (project.root / path).write_text("- id: bo-cu\n  name: Bộ: Cũ\n", "utf-8")
    assert rules(problems) == [(path, "yaml-colon")]


@pytest.mark.parametrize(
    ("name", "rule"), [("agencies.yaml", "file-extension"), ("agency.yml", "file-register")]
)
def test_a_register_of_another_name_makes_no_reference_unknown(
    project: Settings, problems: Problems, name: str, rule: str
) -> None:
    registers = project.data_dir / "registers"
    (registers / "agencies.yml").rename(registers / name)
    assert rules(problems) == [(f"data/registers/{name}", rule)]


def test_a_byte_order_mark_does_not_block(project: Settings, problems: Problems) -> None:
    """Editors on Windows write it, and it does not change what the file says."""
    path = project.root / FIRST
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert rules(problems) == [(FIRST, "file-bom")]
    assert not problems()[0].is_error


@pytest.mark.parametrize("inside", [True, False])
def test_a_link_to_a_file_elsewhere_is_not_followed(
    project: Settings, problems: Problems, inside: bool
) -> None:
    secret = project.root / ("data/meetings/bi-mat.yml" if inside else "secret.txt")
    secret.write_text("title: bí mật")
    (project.root / SECOND).unlink()
    (project.root / SECOND).symlink_to(secret)
    assert (SECOND, "file-link") in rules(problems)
    if not inside:
        assert "bí mật" not in str(problems())


@pytest.mark.parametrize(
    "folder", ["data/meetings/2020", "data/registers", "data/meetings", "data"]
)
def test_a_linked_folder_is_reported_and_not_entered(
    project: Settings, problems: Problems, folder: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "2023-x.yml").write_text("title: bí mật")
    target = project.root / folder
    if target.exists():
        target.rename(tmp_path_factory.mktemp("away") / "old")
    target.symlink_to(outside, target_is_directory=True)
    assert (folder, "file-link") in rules(problems)
    assert "2023-x" not in str(problems())


def test_a_link_that_leads_nowhere_or_in_a_circle_is_reported(
    project: Settings, problems: Problems
) -> None:
    (project.root / "data/meetings/a.yml").symlink_to("b.yml")
    (project.root / "data/meetings/b.yml").symlink_to("a.yml")
    (project.root / "data/meetings/c").symlink_to(".")
    assert rules(problems) == [
        ("data/meetings/a.yml", "file-link"),
        ("data/meetings/b.yml", "file-link"),
        ("data/meetings/c", "file-link"),
    ]


def test_what_is_no_file_is_reported_and_not_opened(project: Settings, problems: Problems) -> None:
    """Reading a pipe would wait for ever."""
    os.mkfifo(project.root / "data/meetings/2023/2023-a.yml")
    (project.root / "data/meetings/2023/2023-b.yml").mkdir()
    assert rules(problems) == [
        ("data/meetings/2023/2023-a.yml", "file-special"),
        ("data/meetings/2023/2023-b.yml", "file-special"),
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_reported(project: Settings, problems: Problems) -> None:
    (project.root / SECOND).chmod(0)
    assert (SECOND, "file-unreadable") in rules(problems)


def test_a_file_that_vanishes_while_it_is_read_is_reported(
    problems: Problems, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: int) -> int:
        raise PermissionError(path)

    monkeypatch.setattr(os, "open", refuse)
    assert {rule for _, rule in rules(problems)} == {"file-unreadable"}


@pytest.mark.parametrize(
    "name", ["2023-so\u202eket.yml", "2023-a\nb.yml", os.fsdecode(b"2023-\xe9.yml")]
)
def test_a_name_that_cannot_be_shown_is_reported_harmlessly(
    project: Settings, problems: Problems, name: str
) -> None:
    (project.root / "data/meetings/2023" / name).write_text("title: Họp", "utf-8")
    [(path, rule)] = rules(problems)
    assert rule == "file-characters"
    assert path.isprintable()
    assert path.encode()


def test_a_file_too_large_for_a_meeting_is_not_parsed(
    project: Settings, problems: Problems
) -> None:
    (project.root / SECOND).write_text("# " + "x" * 600_000)
    assert rules(problems) == [(SECOND, "file-size")]


def test_what_programs_leave_behind_and_the_schemas_are_passed_over(
    project: Settings, problems: Problems
) -> None:
    for name in ("meetings/.gitkeep", "registers/agencies.yml~", "schema/meeting.schema.json"):
        path = project.data_dir / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    (project.data_dir / "meetings/.git").mkdir()
    (project.data_dir / "meetings/.git/a.yml").write_text("x")
    (project.data_dir / "meetings/2025").mkdir()
    assert problems() == []


def test_files_come_in_the_order_of_their_paths(project: Settings, problems: Problems) -> None:
    for name in ("meetings/b.txt", "a.yml", "meetings/2023/c.txt", "z/y.yml"):
        path = project.data_dir / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    assert [path for path, _ in rules(problems)] == [
        "data/a.yml",
        "data/meetings/2023/c.txt",
        "data/meetings/b.txt",
        "data/z/y.yml",
    ]
