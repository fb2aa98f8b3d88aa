"""The whole way of a pull request as CI goes it: changed files, report, comment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.settings import Settings
from tests.conftest import FIRST, PROJECT

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(project: Settings) -> Run:
    """Run a script of ours, or git, in the project; nothing of the caller's git settings counts."""

    def start(*command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        own = {"PYTHONPATH": str(PROJECT), "GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C.UTF-8"}
        for role in ("AUTHOR", "COMMITTER"):
            own |= {f"GIT_{role}_NAME": "thu", f"GIT_{role}_EMAIL": "thu@thu.example"}
        return subprocess.run(
            command, cwd=project.root, env=os.environ | own | variables,
            capture_output=True, text=True,
        )  # fmt: skip

    return start


@pytest.fixture
def check_and_comment(run: Run, project: Settings) -> Callable[[], tuple[int, str, str]]:
    """Commit the change and give exit code and annotations of the check, and the comment."""
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "trước"]):
        assert run("git", *command).returncode == 0

    def go() -> tuple[int, str, str]:
        for command in (["add", "."], ["commit", "-qm", "sau"]):
            assert run("git", *command).returncode == 0
        report, comment = project.root / "report.json", project.root / "comment.md"
        checked = run(PROJECT / ".ci/check-change", sys.executable, REPORT=str(report))
        rendered = run(
            PROJECT / ".ci/render-comment", sys.executable, REPORT=str(report),
            COMMENT=str(comment), GITHUB_SERVER_URL="https://github.com", PORTAL="",
            GITHUB_REPOSITORY="ban-tin/ban-tin", HEAD_REPOSITORY="nguoi/ban-tin",
            HEAD_BRANCH="$(touch x)/`y`", HEAD_SHA="d4" * 20, RUN_ID="5",
        )  # fmt: skip
        assert rendered.returncode == 0, checked.stderr + rendered.stderr
        return checked.returncode, checked.stdout, comment.read_text("utf-8")

    return go


def test_a_wrong_change_is_marked_and_explained(
    check_and_comment: Callable[[], tuple[int, str, str]], edit: Callable[[str, str, str], None]
) -> None:
    edit(FIRST, "due: 2023-12-31", "due: 31/12/2023 @admin")
    code, annotations, comment = check_and_comment()
    assert code == 1
    assert annotations.startswith(f"::error file={FIRST},line=")
    assert "chỗ cần sửa" in comment
    assert f"/blob/{'d4' * 20}/{FIRST}#L" in comment


def test_a_sound_change_is_summed_up(
    check_and_comment: Callable[[], tuple[int, str, str]],
    edit: Callable[[str, str, str], None],
    project: Settings,
) -> None:
    edit(FIRST, "title: Họp thử một", "title: Họp thử mới")
    code, _, comment = check_and_comment()
    assert code == 0
    assert "Cuộc họp **Họp thử mới**" in comment
    assert "Họp thử hai" not in comment.split("Những trang sẽ đổi")[0]
    report = json.loads((project.root / "report.json").read_text("utf-8"))
    assert [meeting["file"] for meeting in report["summary"]["meetings"]] == [FIRST]


def test_a_report_that_is_none_is_refused_without_repeating_it(run: Run, project: Settings) -> None:
    bad = project.root / "bad.json"
    bad.write_text('{"version": "::error::x"}', "utf-8")
    done = run(
        sys.executable, "-m", "generator", "comment", f"--data={bad}",
        "--repository=https://github.com/o/r", "--sha=" + "d4" * 20,
    )  # fmt: skip
    assert done.returncode == 2
    assert "::error::" not in done.stdout + done.stderr
