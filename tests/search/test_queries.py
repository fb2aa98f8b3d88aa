"""The search of the real portal answers what readers ask, through its real interface."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.search.evaluate import evaluate
from tests.search.questions import read_questions
from tests.search.scoring import WANTED_SAME_FIRST, WANTED_SUCCESS, Score

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def score(browser: Browser, whole_url: str) -> Score:
    return evaluate(browser, whole_url, read_questions())


@pytest.fixture
def report(score: Score) -> str:
    return "\n".join(["", *score.lines()])


def test_questions_name_pages_of_the_portal(whole_site: Path) -> None:
    pages = {page for question in read_questions() for page in question.pages}
    assert [
        page for page in sorted(pages) if not (whole_site / page / "index.html").is_file()
    ] == []


def test_a_page_that_answers_is_among_the_first_three(score: Score, report: str) -> None:
    assert score.success(3) >= WANTED_SUCCESS, report


def test_accents_make_no_difference_to_the_first_result(score: Score, report: str) -> None:
    assert score.same_first >= WANTED_SAME_FIRST, report


def test_nothing_is_shown_that_has_none_of_the_words(score: Score, report: str) -> None:
    assert score.broken == [], report
