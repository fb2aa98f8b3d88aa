"""The synthetic record keeps the rules, and is the same each time."""

from pathlib import Path

from generator import recheck
from generator.diagnostics import Severity
from generator.settings import Settings
from tests.bench.synthetic import known_items, write_record

COUNT = 40


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_passes_the_check(tmp_path: Path) -> None:
    write_record(tmp_path, COUNT)
    problems = recheck.check(Settings(tmp_path))
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []


def test_is_the_same_each_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_record(tmp_path / name, COUNT)
    written = contents(tmp_path / "one")
    assert written == contents(tmp_path / "two")
    assert sum(name.startswith("data/meetings/") for name in written) == COUNT


def test_known_items_have_a_name_of_their_own(tmp_path: Path) -> None:
    write_record(tmp_path, COUNT)
    texts = {path.stem: " ".join(path.read_text("utf-8").split())
             for path in tmp_path.glob("data/meetings/*/*.yml")}  # fmt: skip
    for item in known_items(COUNT):
        for own in (item["system"], item["place"].split(" ", 1)[1]):
            assert [name for name, text in texts.items() if own in text] == [item["id"]]
