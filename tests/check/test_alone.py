"""A file checked alone, against a cache, gets the messages that checking everything gives it."""

import random
import re
import sqlite3
from pathlib import Path

import pytest

from generator import recheck
from generator.diagnostics import Diagnostic
from generator.load import files
from generator.settings import Settings
from tests.bench.synthetic import write_record
from tests.check.test_rules import CASES, read_case, set_day
from tests.conftest import FIRST, SECOND


def messages(problems: list[Diagnostic]) -> list[tuple[object, str, str]]:
    return [(item.position, item.rule.code, item.message()) for item in problems]


def check_among_all(settings: Settings, path: str) -> list[Diagnostic]:
    settings.cache_file.unlink()
    return [problem for problem in recheck.check(settings) if problem.concerns({path})]


MEETING_CASES = [case for case in CASES if read_case(case)[0].startswith("data/meetings/")]


@pytest.mark.parametrize("case", MEETING_CASES, ids=lambda case: case.stem)
def test_a_wrong_file_gets_the_same_messages(case: Path, project: Settings) -> None:
    path, _ = read_case(case)
    project = set_day(case, project)
    recheck.check(project)
    target = project.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(case.read_bytes())
    alone = messages(recheck.check(project, {path}))
    assert alone
    assert alone == messages(check_among_all(project, path))


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    folder = tmp_path_factory.mktemp("record")
    write_record(folder, 150)
    return Settings(folder)


FAULTS = (
    # A value that leaps, a figure copied, a task repeated, an id used twice, one that is unknown.
    (r"value: ([0-9.]+)", r"value: \g<1>000"),
    (r"^title:.*(\n  .*)*", "title: Họp về chuyển đổi số"),
    (r"commitment: (\S+)", r"commitment: \g<1>x"),
    (r"- id: (gia-\S+)", "- id: ma-dung-hai-lan"),
    (r"^date: (\d{4})-.*", r"date: \g<1>"),
)


@pytest.mark.parametrize("seed", range(4))
def test_meetings_that_clash_with_others_get_the_same_messages(
    invented: Settings, seed: int
) -> None:
    chance = random.Random(seed)
    paths = sorted(invented.data_dir.glob("meetings/*/*.yml"))
    before = {path: path.read_text("utf-8") for path in chance.sample(paths, 24)}
    recheck.check(invented)
    try:
        for number, (path, text) in enumerate(before.items()):
            old, new = FAULTS[number % len(FAULTS)]
            path.write_text(re.sub(old, new, text, count=1, flags=re.MULTILINE), "utf-8")
        names = [path.relative_to(invented.root).as_posix() for path in before]
        alone = [messages(recheck.check(invented, {name})) for name in names]
        assert sum(map(len, alone)) > 5
        assert alone == [messages(check_among_all(invented, name)) for name in names]
    finally:
        for path, text in before.items():
            path.write_text(text, "utf-8")


def test_a_register_is_checked_against_everything(project: Settings) -> None:
    recheck.check(project)
    path = project.data_dir / "registers/agencies.yml"
    path.write_text(path.read_text("utf-8").replace("id: bo-", "id: co-quan-"), "utf-8")
    assert recheck.check(project) != []
    found = recheck.check(project, {"data/registers/agencies.yml"})
    assert messages(found) == messages(check_among_all(project, "data/registers/agencies.yml"))


def test_an_edit_anywhere_is_noticed(project: Settings) -> None:
    recheck.check(project)
    other = project.root / SECOND
    text = other.read_text("utf-8")
    ids = re.findall(r"- id: (\S+)", (project.root / FIRST).read_text("utf-8"))
    other.write_text(text + f"commitments:\n  - id: {ids[0]}\n    text: Việc khác.\n", "utf-8")
    found = recheck.check(project, {FIRST})
    assert messages(found) == messages(check_among_all(project, FIRST))


def test_unchanged_files_are_not_read_again(
    project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    recheck.check(project)
    read: list[str] = []
    original = files._read
    monkeypatch.setattr(files, "_read", lambda item: read.append(item.name) or original(item))
    (project.root / FIRST).write_bytes((project.root / FIRST).read_bytes() + b"\n")
    assert recheck.check(project, {FIRST}) == []
    assert read == [FIRST]


@pytest.mark.parametrize("content", [b"", b"no database", None])
def test_a_broken_cache_is_done_without(project: Settings, content: bytes | None) -> None:
    project.cache_file.parent.mkdir()
    if content is None:
        project.cache_file.mkdir()
    else:
        project.cache_file.write_bytes(content)
    assert recheck.check(project, {FIRST}) == []


def test_a_cache_of_other_code_is_not_believed(project: Settings) -> None:
    recheck.check(project)
    with sqlite3.connect(project.cache_file) as database:
        database.execute("UPDATE made_by SET stamp = 'other'")
        database.execute("UPDATE file SET packed = '[]'")
    assert recheck.check(project, {FIRST}) == []


def test_both_files_hear_of_a_former_id_that_is_taken(project: Settings) -> None:
    recheck.check(project)
    first = project.root / FIRST
    text = first.read_text("utf-8").replace(
        "- id: viec-thu", "- id: viec-moi\n    aliases: [viec-thu]"
    )
    first.write_text(f"{text}\naliases: [2024-hop-thu-hai]\n", "utf-8")
    for path, rules in [(FIRST, ["BT511"]), (SECOND, ["BT502", "BT511"])]:
        alone = recheck.check(project, {path})
        assert sorted(item.rule.code for item in alone) == rules
        if path == SECOND:
            assert "“viec-moi”" in alone[-1].hint()
        assert messages(alone) == messages(check_among_all(project, path))
