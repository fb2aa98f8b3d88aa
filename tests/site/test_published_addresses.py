"""An address that was published once leads somewhere for ever."""

import pytest

from generator import build
from generator.cli import main
from generator.published import LIST, Compared, advice, read_list
from generator.settings import Settings
from tests.conftest import PROJECT

MEETING = "cuoc-hop/2024-hop-thu-hai/"
OLD, NEW = "data/meetings/2024/2024-hop-thu-hai.yml", "data/meetings/2024/2024-hop-khac.yml"


def test_no_address_that_was_published_has_vanished() -> None:
    _, compared = build.compare_addresses(Settings(PROJECT))
    assert compared
    assert not compared.vanished, "\n".join(["", *advice(compared.vanished)])


@pytest.fixture
def published(project: Settings) -> Settings:
    """The synthetic project with a list of its addresses."""
    (project.root / LIST).parent.mkdir(parents=True)
    (project.root / "docs").mkdir()
    build.renew_addresses(project)
    return project


def compared(project: Settings) -> Compared:
    _, found = build.compare_addresses(project)
    assert found
    return found


def rename(project: Settings, more: str = "") -> None:
    path = (project.root / OLD).rename(project.root / NEW)
    path.write_text(path.read_text("utf-8") + more, "utf-8")


def test_a_renamed_file_is_noticed_with_what_to_do(published: Settings) -> None:
    rename(published)
    vanished = compared(published).vanished
    assert vanished == [MEETING]
    assert "aliases: [2024-hop-thu-hai]" in next(advice(vanished))


def test_a_renamed_file_that_says_its_former_name_loses_nothing(published: Settings) -> None:
    rename(published, "aliases:\n  - 2024-hop-thu-hai\n")
    assert compared(published).vanished == []


def test_the_command_adds_what_is_new_and_keeps_what_is_gone(
    published: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    rename(published)
    assert main(["--root", str(published.root), "addresses"]) == 1
    said = capsys.readouterr()
    assert said.out == "/cuoc-hop/2024-hop-khac/\n"
    assert f"/{MEETING} is gone" in said.err
    assert {MEETING, "cuoc-hop/2024-hop-khac/"} <= read_list(
        (published.root / LIST).read_text("utf-8")
    )


def test_a_list_of_the_same_record_is_the_same(published: Settings) -> None:
    before = (published.root / LIST).read_bytes()
    build.renew_addresses(published)
    assert (published.root / LIST).read_bytes() == before
    assert not any("tat-ca" in line for line in before.decode().splitlines())


@pytest.mark.parametrize(
    ("address", "what"),
    [
        ("viec-phai-lam/viec-thu/", "aliases: [viec-thu]"),
        ("dia-phuong/can-tho/", "former_ids: [can-tho]"),
        ("nam/2023/", "bring it back"),
        ("viec-phai-lam/han/2023/", "bring it back"),
    ],
)
def test_each_kind_of_address_has_its_remedy(address: str, what: str) -> None:
    assert what in next(advice([address]))
