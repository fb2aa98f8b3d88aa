"""The script with the right to write asks GitHub what belongs together and bounds what it reads.

GitHub is played by a function that knows the answers; nothing here opens a connection.
"""

from __future__ import annotations

import importlib.util
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import PROJECT

SHA = "b2" * 20
Fake = Callable[..., bytes]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("comment_script", PROJECT / ".ci/comment.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, value in {
        "GITHUB_REPOSITORY": "ban-tin/ban-tin",
        "GITHUB_OUTPUT": str(tmp_path / "outputs"),
        "REPORT": str(tmp_path / "report.json"),
        "COMMENT": str(tmp_path / "comment.md"),
        "BASE_BRANCH": "main",
        "HEAD_OWNER": "nguoi-viet",
        "HEAD_REPOSITORY": "nguoi-viet/ban-tin",
        "HEAD_BRANCH": "@/etc/passwd&state=closed",
        "HEAD_SHA": SHA,
        "RUN_ID": "5",
        "NUMBER": "17",
    }.items():
        monkeypatch.setenv(name, value)
    return module


def pull(number: int, *, sha: str = SHA, fork: str = "nguoi-viet/ban-tin") -> dict[str, object]:
    return {
        "number": number,
        "head": {"sha": sha, "repo": {"full_name": fork}},
        "base": {"repo": {"full_name": "ban-tin/ban-tin"}},
    }


def packed(name: str = "report.json", data: bytes = b"{}") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
        archive.writestr("../../.ci/comment.py", "print('of the fork')")
    return stream.getvalue()


def github(
    pulls: list[dict[str, object]], artifact: bytes = packed(), size: int = 100
) -> tuple[Fake, list[tuple[str, ...]]]:
    calls: list[tuple[str, ...]] = []
    listed = {"id": 9, "name": "ket-qua-kiem-tra", "expired": False, "size_in_bytes": size}
    answers = {
        "/pulls": json.dumps(pulls).encode(),
        "/artifacts": json.dumps({"artifacts": [listed]}).encode(),
        "/artifacts/9/zip": artifact,
        "/pages": b'{"html_url": "https://ban-tin.github.io/ban-tin/"}',
    }

    def answer(*arguments: str, data: bytes | None = None) -> bytes:
        assert data is None
        calls.append(arguments)
        path = next(part for part in arguments if part.startswith("repos/"))
        return next(value for end, value in answers.items() if path.endswith(end))

    return answer, calls


def test_the_report_of_the_right_pull_request_is_fetched(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    others = [pull(3, sha="c3" * 20), pull(4, fork="ke-khac/ban-tin")]
    answer, calls = github([*others, pull(17)])
    monkeypatch.setattr(script, "gh", answer)
    script.fetch()
    assert (tmp_path / "report.json").read_bytes() == b"{}"
    outputs = (tmp_path / "outputs").read_text("utf-8")
    assert outputs == "number=17\nportal=https://ban-tin.github.io/ban-tin/\n"
    head = next(part for part in calls[0] if part.startswith("head="))
    assert head == "head=nguoi-viet:@/etc/passwd&state=closed"
    assert calls[0][calls[0].index(head) - 1] == "--raw-field", "never read as a file"


AMISS: dict[str, tuple[Fake, str]] = {
    "no pull request": (github([])[0], "newest"),
    "an older commit": (github([pull(3, sha="c3" * 20)])[0], "newest"),
    "a large artifact": (github([pull(17)], size=3 * 1024 * 1024)[0], "too long"),
    "a bomb": (github([pull(17)], packed(data=b" " * (3 * 1024 * 1024)))[0], "too long"),
    "another file": (github([pull(17)], packed(name="other.json"))[0], "no report"),
    "no archive": (github([pull(17)], b"not an archive")[0], "no report"),
}


@pytest.mark.parametrize("case", AMISS)
def test_anything_amiss_means_no_comment(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, case: str
) -> None:
    answer, reason = AMISS[case]
    monkeypatch.setattr(script, "gh", answer)
    with pytest.raises(script.Stop, match=reason):
        script.fetch()
    assert not (tmp_path / "outputs").exists()


def comment(number: int, login: str, kind: str, body: str) -> dict[str, object]:
    return {"id": number, "user": {"login": login, "type": kind}, "body": body}


MARKER = "<!-- ban-tin-kiem-tra -->"
FOREIGN = [
    comment(1, "ke-khac", "User", MARKER + "\ngiả"),
    comment(2, "github-actions[bot]", "Bot", "việc khác " + MARKER),
    {"id": 3, "user": None, "body": MARKER},
]


@pytest.mark.parametrize(
    ("known", "method", "path"),
    [
        (FOREIGN, "POST", "repos/ban-tin/ban-tin/issues/17/comments"),
        (
            [*FOREIGN, comment(4, "github-actions[bot]", "Bot", MARKER + "\ncũ")],
            "PATCH",
            "repos/ban-tin/ban-tin/issues/comments/4",
        ),
    ],
    ids=["first", "again"],
)
def test_there_is_one_comment_of_ours(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    known: list[dict[str, object]], method: str, path: str,
) -> None:  # fmt: skip
    (tmp_path / "comment.md").write_text(MARKER + "\n@file $(x) “mới”", "utf-8")
    pages: Iterator[bytes] = iter([json.dumps(known).encode(), b"[]"])
    sent: list[tuple[tuple[str, ...], bytes]] = []

    def answer(*arguments: str, data: bytes | None = None) -> bytes:
        if data is None:
            return next(pages)
        sent.append((arguments, data))
        return b"{}"

    monkeypatch.setattr(script, "gh", answer)
    script.post()
    ((arguments, data),) = sent
    assert arguments == ("--method", method, path, "--input", "-")
    assert json.loads(data) == {"body": MARKER + "\n@file $(x) “mới”"}


def test_both_sides_agree_on_marker_and_bound(script: ModuleType) -> None:
    from generator.report import comment as renderer
    from generator.report import json as report

    assert script.MARKER == renderer.MARKER
    assert script.MAX_BYTES == report.MAX_BYTES
