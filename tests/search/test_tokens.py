"""The index and the search cut text into the same words."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser

from generator.search.tokens import BREAK, fold, words

CASES = yaml.safe_load((Path(__file__).parent / "tokens.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_the_index_cuts_text_as_agreed(case: dict[str, str]) -> None:
    found = [f"{word}/{fold(word)}" for word in words(case["text"]) if word != BREAK]
    assert found == case["words"].split()


@pytest.mark.browser
def test_the_search_cuts_queries_as_agreed(browser: Browser, portal_url: str) -> None:
    page = browser.new_page()
    page.goto(portal_url)
    found = page.evaluate(
        """async ([module, texts]) => {
             const { tokens } = await import(module)
             const shown = (token) => `${token.exact}/${token.folded}`
             return texts.map((text) => tokens(text).map(shown))
           }""",
        [
            f"{portal_url}assets/javascripts/search/tokens.js",
            [case["text"] for case in CASES],
        ],
    )
    page.close()
    assert found == [case["words"].split() for case in CASES]


def test_words_of_two_sentences_are_no_neighbours() -> None:
    assert words("Họp trực tuyến. Đề án (mới) số 1.") == [
        "họp", "trực", "tuyến", BREAK, "đề", "án", BREAK, "mới", BREAK, "số", "1",
    ]  # fmt: skip
