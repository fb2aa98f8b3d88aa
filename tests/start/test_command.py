"""Options, questions, and going away in the middle."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.build import register_names
from generator.settings import Settings
from generator.start import AnswerError, Registers, add_options, ask, run
from generator.start.completion import completions
from generator.start.matching import candidates
from tests.start.conftest import only_the_summary_is_wanting

OPTIONS = [
    "--title=Họp: thử", "--date=20/7/2023", "--classification=hội nghị", "--programme=de an 06",
    "--programme=chuyen-doi-so-quoc-gia", "--province=Hậu Giang", "--organizer=chinh-phu",
    "--source=Báo A", "--url=https://a.vn",
]  # fmt: skip
NAMES = {"ha-giang": "Hà Giang", "hau-giang": "Hậu Giang", "hue": "Huế", "ha-noi": "Hà Nội"}


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_options(parser)
    return parser.parse_args(arguments)


class Script:
    """Somebody at the terminal who types these lines and then goes away."""

    def __init__(self, *lines: str) -> None:
        self.lines: Iterator[str] = iter(lines)
        self.shown: list[str] = []

    def read(self, prompt: str) -> str:
        self.shown.append(prompt)
        try:
            return next(self.lines)
        except StopIteration:
            raise EOFError from None

    def write(self, line: str) -> None:
        self.shown.append(line)


def nobody(_: str) -> str:
    raise AssertionError("nothing should be asked")


ALL = (
    "Hội nghị: 'sơ kết' #2", "20/7/2023", "1", "", "chính phủ", "", "Nguyễn Văn Thử",
    "Chủ tịch", "de an", "2", "",
    "giang", "hậu giang", "", "Báo A", "",
)  # fmt: skip


def files(project: Settings) -> set[Path]:
    return set(project.root.rglob("*"))


def test_options_need_no_questions(real: Settings, registers: Registers) -> None:
    shown: list[str] = []
    assert run(real.root, options(OPTIONS), registers, read=nobody, write=shown.append) == 0
    path = real.root / "data/meetings/2023/2023-07-20-hop-thu.yml"
    text = path.read_text("utf-8")
    for line in ('title: "Họp: thử"', "date: 2023-07-20", "classification: conference"):
        assert f"\n{line}\n" in text
    assert "  - de-an-06  # " in text
    assert only_the_summary_is_wanting(real)
    assert path.name in shown[-1]


def test_the_help_of_every_option_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        options(["--help"])
    assert "--programme" in capsys.readouterr().out


def test_a_conversation_makes_a_file(real: Settings, registers: Registers) -> None:
    script = Script(*ALL)
    assert run(real.root, options([]), registers, read=script.read, write=script.write) == 0
    text = (real.root / "data/meetings/2023/2023-07-20-hoi-nghi-so-ket-2.yml").read_text("utf-8")
    assert "title: \"Hội nghị: 'sơ kết' #2\"" in text
    assert "province: hau-giang" in text
    assert "role: Chủ tịch" in text
    assert only_the_summary_is_wanting(real)


def test_what_options_say_is_not_asked(registers: Registers) -> None:
    script = Script("2", *[""] * 5)
    given = {
        "title": "Họp",
        "date": "2023",
        "programmes": ["de-an-06"],
        "publisher": "Báo A",
        "provinces": ["hue"],
    }
    answers = ask(registers, given, read=script.read, write=script.write)
    assert (answers.title, answers.classification) == ("Họp", "committee_session")
    assert len([line for line in script.shown if line.endswith("): ")]) == 6


def test_candidates_are_offered_until_one_is_chosen(registers: Registers) -> None:
    given = {
        "title": "Họp", "date": "2023", "classification": "other", "organizer": "chinh-phu",
        "attendance_mode": "online", "jurisdiction": "hue", "chair": "A", "chair_role": "B",
        "programmes": ["de-an-06"], "publisher": "B", "url": "https://a.vn",
    }  # fmt: skip
    script = Script("zzzz", "giang", "", "giang", "2", "ha giang", "")
    answers = ask(registers, given, read=script.read, write=script.write)
    assert len(answers.provinces) == 2
    assert "ha-giang" in answers.provinces
    assert any("zzzz" in line for line in script.shown)
    assert any(line.startswith("  2. ") for line in script.shown)


def test_a_wrong_answer_is_asked_again(registers: Registers) -> None:
    script = Script("", "Họp", "30/2/2023", "hôm qua", "12/7/2023")
    with pytest.raises(EOFError):
        ask(registers, read=script.read, write=script.write)
    text = "\n".join(script.shown)
    assert "Mục này phải có." in text
    assert "“30/2/2023” chưa đúng." in text
    assert "Loại cuộc họp (bắt buộc): " in text


@pytest.mark.parametrize("typed", range(len(ALL)))
@pytest.mark.parametrize("away", [EOFError, KeyboardInterrupt])
def test_going_away_in_the_middle_leaves_no_file(
    typed: int, away: type[BaseException], real: Settings, registers: Registers
) -> None:
    lines = iter(ALL[:typed])

    def read(_: str) -> str:
        try:
            return next(lines)
        except StopIteration:
            raise away from None

    before = files(real)
    assert run(real.root, options([]), registers, read=read, write=lambda _: None) == 1
    assert files(real) == before


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("--date=hôm qua", "hôm qua"),
        ("--programme=khong co", "khong co"),
        ("--province=giang", "Hậu Giang (hau-giang)"),
        ("--classification=tiệc", "tiệc"),
        ("--url=a", "“a”"),
    ],
)
def test_a_wrong_option_is_refused(
    wrong: str,
    words: str,
    real: Settings,
    registers: Registers,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = files(real)
    assert run(real.root, options([*OPTIONS, wrong]), registers, read=nobody) == 2
    assert words in capsys.readouterr().err
    assert files(real) == before


def test_a_second_start_says_where_the_first_file_is(
    real: Settings, registers: Registers, capsys: pytest.CaptureFixture[str]
) -> None:
    start: Callable[[], int] = lambda: run(real.root, options(OPTIONS), registers, read=nobody)  # noqa: E731
    assert start() == 0
    before = files(real)
    assert start() == 1
    assert "2023-07-20-hop-thu.yml" in capsys.readouterr().err
    assert files(real) == before


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hue", ["hue"]),
        ("Huế", ["hue"]),
        ("giang", ["ha-giang", "hau-giang"]),
        ("HÀ", ["ha-giang", "ha-noi", "hau-giang"]),
        ("hau giang", ["hau-giang"]),
        ("giang hậu", ["hau-giang"]),
        ("hau gian g", ["hau-giang"]),
        ("Huee", ["hue"]),
        ("", []),
        ("???", []),
    ],
)
def test_names_are_found_by_a_part_and_without_accents(text: str, found: list[str]) -> None:
    assert candidates(text, NAMES) == found


def test_an_entry_is_found_by_its_short_name_too(real: Settings) -> None:
    agencies = register_names(real)["agencies"]
    assert candidates("vpcp", agencies) == ["van-phong-chinh-phu"]
    assert agencies["van-phong-chinh-phu"] == "Văn phòng Chính phủ"


def test_several_answers_in_one_line_are_refused(registers: Registers) -> None:
    """Taking the nearest name would silently choose something else."""
    script = Script("Họp", "2023", "1", "", "", "", "", "1, 2", "đề án 06", "", "", "Báo A", "")
    answers = ask(registers, read=script.read, write=script.write)
    assert answers.programmes == ("de-an-06",)
    assert any("Mỗi lần chỉ gõ một mục" in line for line in script.shown)


def test_completion_ignores_accents() -> None:
    assert completions("hau", NAMES.values()) == ["Hậu Giang"]
    assert completions("", NAMES.values()) == []


def test_given_answers_are_checked(registers: Registers) -> None:
    with pytest.raises(AnswerError):
        ask(registers, {"date": "x"}, read=nobody)
