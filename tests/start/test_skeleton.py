"""The file of a new meeting says what was answered, and shows what else it may say."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.fix import fix_text
from generator.records.meeting import Meeting
from generator.settings import Settings
from generator.start import Answers, Registers, skeleton, start_record
from tests.start.conftest import only_the_summary_is_wanting

HOSTILE = [
    "A: B",
    "A #2",
    "# A",
    "'A' và \"B\"",
    "- A",
    "%",
    "null",
    "A\nsources: []\n\nB",
    "A\u2028date: 1999",
    "{{ 7 * 7 }} {% raw %}",
    "&a *b !c",
    "]}",
    "A:",
    "\ufeffA\x02\x85B",
    "true",
    "---",
    "> A",
    "\\n\\",
]


def data(text: str) -> dict[str, object]:
    loaded = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    assert isinstance(loaded, dict)
    return loaded


def test_a_new_file_passes_the_check(
    real: Settings, answers: Answers, registers: Registers
) -> None:
    path = start_record(real.root, answers, registers)
    assert path == real.root / "data/meetings/2023/2023-07-20-hoi-nghi-so-ket.yml"
    assert only_the_summary_is_wanting(real)


def test_the_least_that_can_be_said_passes_the_check(real: Settings) -> None:
    answers = Answers("Họp", "2023", "other", ("de-an-06",), "Báo A")
    path = start_record(real.root, answers, {})
    assert path.name == "2023-hop.yml"
    assert only_the_summary_is_wanting(real)


def test_the_file_says_what_was_answered(answers: Answers, registers: Registers) -> None:
    text = skeleton(answers, registers)
    found = data(text)
    assert found["title"] == answers.title
    assert found["date"] == "2023-07-20"
    assert found["chair"] == {"name": "Phạm Minh Chính"}
    assert found["venues"] == [{"province": "hau-giang"}, {"province": "lai-chau"}]
    assert found["sources"] == [
        {"id": "bao-nhan-dan", "publisher": "Báo Nhân Dân", "url": answers.url}
    ]
    assert "  - province: hau-giang  # Hậu Giang\n" in text


def test_several_programmes_are_several_items(answers: Answers, registers: Registers) -> None:
    several = replace(answers, programmes=("de-an-06", "chinh-phu-so"))
    assert data(skeleton(several, registers))["programmes"] == ["de-an-06", "chinh-phu-so"]


def test_every_field_is_there_with_its_help(answers: Answers, registers: Registers) -> None:
    text = skeleton(answers, registers)
    joined = " ".join(line.lstrip("# ") for line in text.splitlines())
    for name, info in Meeting.model_fields.items():
        if name != "aliases":
            assert f"\n{name}:" in text or f"\n#{name}:" in text
            assert str(info.title) in joined
            assert (info.description or "") in joined


def test_examples_without_their_sign_are_a_valid_file(
    answers: Answers, registers: Registers
) -> None:
    """Help begins with “# ” and a word; all other lines with “#” are examples."""
    least = replace(answers, provinces=(), organizer="", chair="", url="")
    text = skeleton(least, registers)
    shown = re.sub(r"^#(?! \S)", "", text, flags=re.MULTILINE)
    assert set(data(shown)) == set(Meeting.model_fields) - {"aliases"}
    assert Meeting.model_validate(data(shown)).observations
    every = re.sub(r"^( *)# (?=[a-z_ ]+[-:])", r"\1", shown, flags=re.MULTILINE)
    while every != shown:
        shown, every = every, re.sub(r"^( +)# ", r"\1", every, flags=re.MULTILINE)
    assert Meeting.model_validate(data(every)).observations[0].change


def test_the_text_needs_no_repair(answers: Answers, registers: Registers) -> None:
    text = skeleton(answers, registers).encode()
    assert fix_text("data/meetings/2023/2023-07-20-a.yml", text) == text
    assert text.endswith(b"\n")
    assert not text.endswith(b"\n\n")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_stays_a_text(
    text: str, real: Settings, answers: Answers, registers: Registers
) -> None:
    asked = replace(answers, title=text, publisher=text, chair=text)
    names = {"programmes": {"de-an-06": text}, "provinces": {"hau-giang": text}}
    found, usual = data(skeleton(asked, names)), data(skeleton(answers, registers))
    assert list(found) == list(usual)
    assert found["programmes"] == usual["programmes"]
    assert "".join(str(found["title"]).split()) == "".join(
        char for char in text if char.isprintable() and not char.isspace()
    )
    path = start_record(real.root, asked, names)
    assert path.parent == real.root / "data/meetings/2023"
    assert only_the_summary_is_wanting(real)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_breaks_out(title: str, publisher: str) -> None:
    asked = Answers(title, "2023", "other", ("a",), publisher)
    found = data(skeleton(asked, {"programmes": {"a": title}}))
    assert list(found) == ["title", "date", "classification", "programmes", "summary", "sources"]
    assert isinstance(found["title"], str)


def test_a_long_title_makes_a_short_name(
    tmp_path: Path, answers: Answers, registers: Registers
) -> None:
    path = start_record(tmp_path, replace(answers, title="chuyển đổi số " * 20), registers)
    assert path.name == f"2023-07-20{'-chuyen-doi-so' * 6}.yml"
    path = start_record(tmp_path, replace(answers, title="a" * 300, date="2023-S1"), registers)
    assert path.name == f"2023-s1-{'a' * 85}.yml"
    path = start_record(tmp_path, replace(answers, title="会议"), registers)
    assert path.name == "2023-07-20-conference.yml"


def test_a_file_that_is_there_is_never_overwritten(
    tmp_path: Path, answers: Answers, registers: Registers
) -> None:
    path = start_record(tmp_path, answers, registers)
    path.write_text("của tôi", "utf-8")
    with pytest.raises(FileExistsError, match=r"2023-07-20-hoi-nghi-so-ket\.yml"):
        start_record(tmp_path, answers, registers)
    assert path.read_text("utf-8") == "của tôi"
    path.rename(path.with_suffix(".yaml"))
    with pytest.raises(FileExistsError, match=r"so-ket\.yaml"):
        start_record(tmp_path, answers, registers)


def test_a_folder_that_leads_outside_is_refused(
    tmp_path: Path, answers: Answers, registers: Registers
) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "project/data/meetings").mkdir(parents=True)
    (tmp_path / "project/data/meetings/2023").symlink_to(tmp_path / "outside")
    with pytest.raises(ValueError, match="dẫn ra ngoài"):
        start_record(tmp_path / "project", answers, registers)
    assert not list((tmp_path / "outside").iterdir())
