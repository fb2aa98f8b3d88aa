"""Asks every question through the real interface: ``make search-eval``."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.launch import launched_browser
from tests.search.asking import SearchPage
from tests.search.building import add_options, synthetic_site
from tests.search.questions import Question, read_questions
from tests.search.scoring import Score, ask_all
from tests.search.synthetic_queries import read_known, synthetic_questions
from tests.serving import serve


def evaluate(browser: Browser, url: str, questions: list[Question]) -> Score:
    """Ask all questions in one tab, as a patient reader would."""
    context = browser.new_context(locale="vi-VN")
    try:
        return Score(ask_all(SearchPage(context.new_page(), url), questions))
    finally:
        context.close()


def main() -> int:
    """Print faults and figures; tell by the exit code whether the search is good enough."""
    parser = ArgumentParser(prog="python -m tests.search.evaluate", description=__doc__)
    parser.add_argument("site", type=Path, help="the built real site")
    add_options(parser)
    options = parser.parse_args()
    sets = {options.site: read_questions()}
    if large := synthetic_site(options):
        sets[large] = synthetic_questions(read_known(large.parent / "known.yml"))
    scores = [_score(site, questions) for site, questions in sets.items()]
    return 0 if all(score.is_good for score in scores) else 1


def _score(site: Path, questions: list[Question]) -> Score:
    with serve(site) as served, launched_browser() as browser:
        score = evaluate(browser, served.url, questions)
    print(f"## {site}", *score.lines(), "", sep="\n", flush=True)
    return score


if __name__ == "__main__":
    sys.exit(main())
