"""The threads that run through the real record: indicators across meetings."""

from collections.abc import Callable
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.site import crawl

SIMPLIFIED = "thu-tuc-hanh-chinh-duoc-don-gian-hoa"
JULY = "2023-07-12-so-ket-6-thang-dau-nam-2023"
DECEMBER = "2023-12-28-tong-ket-nam-2023-uy-ban-quoc-gia-ve-chuyen-doi-so"


@pytest.fixture(scope="module")
def site(build_site: Callable[[str], Path]) -> Path:
    return build_site("mkdocs")


def page(site: Path, indicator: str) -> LexborHTMLParser:
    return crawl.parse(site / "chi-so" / indicator / "index.html")


def words(node: LexborNode | None) -> str:
    assert node is not None
    return " ".join(node.text(separator=" ").split())


def labels(parsed: LexborHTMLParser) -> list[str]:
    return [node.text() for node in parsed.css("figure svg text.label")]


def test_simplified_procedures_run_from_july_to_december_with_the_change_of_denominator(
    site: Path,
) -> None:
    parsed = page(site, SIMPLIFIED)
    text = words(parsed.css_first("article"))
    assert "34% (388/1.146)" in text
    assert "vì mẫu số đổi từ 1.146 thành 1.086" in text
    assert labels(parsed) == ["34%", "528/1.086"]
    assert parsed.css("figure svg path.reactive") == []
    found = {link.attributes["href"] for link in parsed.css("article a[href]")}
    for meeting in (JULY, DECEMBER):
        assert f"../../cuoc-hop/{meeting}/#so-{SIMPLIFIED}" in found
        assert f"../../cuoc-hop/{meeting}/#nguon-1" in found


@pytest.mark.parametrize("indicator", [SIMPLIFIED, "thu-tuc-hanh-chinh-chua-don-gian-hoa"])
def test_the_558_left_agree_with_what_was_done(site: Path, indicator: str) -> None:
    text = words(page(site, indicator).css_first("article"))
    assert "1.086 − 528 = 558, khớp với 558 thủ tục" in text


def test_the_index_of_digital_transformation_rises_and_its_forecast_is_told_apart(
    site: Path,
) -> None:
    parsed = page(site, "chi-so-chuyen-doi-so-quoc-gia")
    assert labels(parsed) == ["0,48", "0,71", "0,75"]
    assert len(parsed.css("figure svg .bt-dot--actual")) == 2
    assert len(parsed.css("figure svg .bt-dot--forecast")) == 1
    text = words(parsed.css_first("article"))
    assert "Tăng 0,23 so với năm 2020" in text
    assert "0,75 Dự báo" in text


def test_the_savings_that_two_meetings_state_are_one_series(site: Path) -> None:
    parsed = page(site, "kinh-phi-tiet-kiem-hang-nam")
    assert len(parsed.css("figure")) == 1
    assert len(parsed.css("tr[id]")) == 2
    assert "chưa rõ con số nào có trước" in words(parsed.css_first("article"))


def test_every_row_of_an_indicator_leads_to_a_meeting_and_to_a_source(site: Path) -> None:
    for path in sorted(site.glob("chi-so/*/index.html")):
        for row in crawl.parse(path).css("tr[id]"):
            found = [link.attributes["href"] or "" for link in row.css("a")]
            assert any("/cuoc-hop/" in href and "#so-" in href for href in found), path
            assert any("#nguon-" in href for href in found), path


def test_every_figure_of_a_meeting_leads_to_its_indicator(site: Path) -> None:
    rows = crawl.parse(site / "cuoc-hop" / DECEMBER / "index.html").css("tr[id^=so-]")
    assert rows
    for row in rows:
        links = [link.attributes["href"] or "" for link in row.css("th a")]
        assert any(href.startswith("../../chi-so/") for href in links)
