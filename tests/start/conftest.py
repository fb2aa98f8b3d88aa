"""A copy of the real record, and what it lets editors choose from."""

import shutil
from pathlib import Path

import pytest

from generator import recheck
from generator.check import check_sources
from generator.load import load_sources
from generator.settings import Settings
from generator.start import Answers, Registers
from tests.conftest import FIVE


@pytest.fixture(scope="session")
def registers() -> Registers:
    records, _ = check_sources(load_sources(FIVE))
    return {
        name: {entry.id: entry.record.name for entry in getattr(records, name)}
        for name in ("agencies", "programmes", "provinces")
    }


@pytest.fixture
def real(tmp_path: Path) -> Settings:
    shutil.copytree(FIVE, tmp_path / "data")
    return Settings(tmp_path)


@pytest.fixture
def answers() -> Answers:
    return Answers(
        title="Hội nghị: sơ kết",
        date="2023-07-20",
        classification="conference",
        programmes=("de-an-06",),
        publisher="Báo Nhân Dân",
        organizer="chinh-phu",
        chair="Phạm Minh Chính",
        provinces=("hau-giang", "lai-chau"),
        url="https://nhandan.vn/a?b=1#c",
    )


def only_the_summary_is_wanting(real: Settings) -> bool:
    """Whether the record is right but for the one sentence that only a person can write."""
    return [problem.rule.name for problem in recheck.check(real)] == ["text-unwritten"]
