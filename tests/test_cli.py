"""The command line: what comes out, and with which exit code."""

import json
import subprocess
import sys
from collections.abc import Callable
from subprocess import PIPE

import pytest

from generator.addresses import MANIFEST
from generator.cli import main
from generator.settings import Settings
from tests.conftest import FIRST, PROJECT, SECOND

Edit = Callable[[str, str, str], None]


def run(project: Settings, *arguments: str) -> int:
    return main(["--root", str(project.root), *arguments])


def test_a_clean_record_passes(project: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "check") == 0
    assert capsys.readouterr().out == "Dữ liệu không có lỗi.\n"


def test_a_message_says_where_what_and_what_would_be_right(
    project: Settings, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(FIRST, "value: 58.2", "value: 58,2")
    assert run(project, "check") == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith(f"{FIRST}:15:12: lỗi BT311: ")
    assert "58,2" in lines[0]
    assert lines[1].endswith("|     value: 58,2")
    assert lines[1].index("58,2") == lines[2].index("^")
    assert "58.2" in lines[3]
    assert lines[4].strip().endswith("quy-tac/number-comma/")
    assert lines[-1] == "1 lỗi, 0 cảnh báo."


def test_maintainers_can_read_it_in_english(
    project: Settings, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(FIRST, "value: 58.2", "value: 58,2")
    assert run(project, "check", "--lang", "en") == 1
    assert "error BT311: “value” (Giá trị) holds “58,2”, with a comma." in capsys.readouterr().err


def test_nothing_is_coloured_where_no_terminal_reads(
    project: Settings, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(FIRST, "value: 58.2", "value: 58,2")
    run(project, "check")
    assert "\x1b" not in capsys.readouterr().err


def test_a_named_file_is_held_against_the_whole_record(
    project: Settings, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(SECOND, "commitment: viec-thu", "commitment: viec-khac")
    edit(FIRST, "value: 58.2", "value: 58,2")
    assert run(project, "check", str(project.root / SECOND)) == 1
    out = capsys.readouterr().err
    assert SECOND in out
    assert FIRST not in out
    edit(SECOND, "commitment: viec-khac", "commitment: viec-thu")
    assert run(project, "check", str(project.root / SECOND)) == 0


@pytest.mark.parametrize("name", ["data/khong-co.yml", "outside.yml"])
def test_a_file_that_is_not_part_of_the_record_is_a_wrong_call(
    project: Settings, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.root / "outside.yml").write_text("a: 1\n")
    assert run(project, "check", str(project.root / name)) == 2
    assert name in capsys.readouterr().err


def test_a_line_that_a_terminal_would_obey_is_shown_harmless(
    project: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project.root / FIRST
    path.write_text("title: \x1b[31mđỏ\u202e\n" + path.read_text("utf-8"), "utf-8")
    assert run(project, "check") == 1
    err = capsys.readouterr().err
    assert "\x1b" not in err
    assert "\u202e" not in err


def test_a_build_date_that_is_no_number_of_seconds_is_refused(
    project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert run(project, "build") == 2


def test_without_a_command_the_pages_are_renewed(project: Settings) -> None:
    assert run(project) == 0
    assert (project.docs_dir / "index.md").is_file()


def test_a_build_names_every_file_that_an_engine_finds(
    project: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, "build", "--names") == 0
    there = {
        path.relative_to(project.docs_dir).as_posix()
        for path in project.docs_dir.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }
    named = capsys.readouterr().out.splitlines()
    assert named.pop() == ""
    assert sorted(named) == sorted(there)


def test_where_nobody_reads_the_names_any_more_the_build_says_so(project: Settings) -> None:
    command = [sys.executable, "-m", "generator", "--root", project.root, "build", "--names"]
    with subprocess.Popen(command, cwd=PROJECT, stdout=PIPE, stderr=PIPE, text=True) as build:
        assert build.stdout
        assert build.stderr
        build.stdout.close()
        told = build.stderr.read()
    assert build.returncode == 2
    assert told == "Chương trình đọc tên các tệp đã dừng giữa chừng.\n"


def test_programs_get_json_and_the_workflow_gets_annotations(
    project: Settings, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(FIRST, "value: 58.2", "value: 58,2")
    assert run(project, "check", "--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    assert [(item["file"], item["line"], item["column"]) for item in report["problems"]] == [
        (FIRST, 15, 12)
    ]
    assert run(project, "check", "--format", "github") == 1
    assert capsys.readouterr().out.startswith(f"::error file={FIRST},line=15,col=12,title=BT311")


def test_a_message_links_to_the_page_of_its_rule_where_the_portal_is_published(
    project: Settings,
    edit: Edit,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edit(FIRST, "value: 58.2", "value: 58,2")
    monkeypatch.setenv("SITE_URL", "https://ban-tin.example/")
    run(project, "check")
    assert "https://ban-tin.example/quy-tac/number-comma/" in capsys.readouterr().err


def test_what_has_one_right_answer_is_repaired_and_checked_again(
    project: Settings, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (project.root / FIRST).read_bytes()
    edit(FIRST, "value: 58.2", "value: 58,2")
    assert run(project, "check", "--fix") == 0
    assert (project.root / FIRST).read_bytes() == before
    assert f"Đã sửa {FIRST}." in capsys.readouterr().err
