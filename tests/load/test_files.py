from collections.abc import Callable

from generator.diagnostics import Diagnostic
from generator.settings import Settings
from tests.conftest import FIRST

Problems = Callable[[], list[Diagnostic]]


def rules(problems: Problems) -> set[tuple[str, str]]:
    return {(item.position.path, item.rule) for item in problems()}


def test_a_file_that_is_not_utf8_is_named(project: Settings, problems: Problems) -> None:
    (project.root / FIRST).write_bytes("title: Họp".encode("utf-16"))
    assert (FIRST, "file-encoding") in rules(problems)


def test_a_byte_order_mark_is_no_fault(project: Settings, problems: Problems) -> None:
    """Editors on Windows write it, and it does not change what the file says."""
    path = project.root / FIRST
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert problems() == []


def test_a_link_to_a_file_elsewhere_is_not_followed(project: Settings, problems: Problems) -> None:
    secret = project.root / "secret.txt"
    secret.write_text("title: bí mật")
    (project.root / FIRST).unlink()
    (project.root / FIRST).symlink_to(secret)
    assert (FIRST, "file-link") in rules(problems)
    assert "bí mật" not in str(problems())


def test_a_linked_folder_is_not_entered(project: Settings, problems: Problems) -> None:
    outside = project.root / "outside"
    outside.mkdir()
    (outside / "2023-x.yml").write_text("title: bí mật")
    (project.root / "data/meetings/2020").symlink_to(outside)
    assert problems() == []


def test_a_file_too_large_for_a_meeting_is_not_parsed(
    project: Settings, problems: Problems
) -> None:
    (project.root / FIRST).write_text("# " + "x" * 600_000)
    assert (FIRST, "file-size") in rules(problems)
