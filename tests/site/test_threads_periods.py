"""Years and half-years of the real portal: complete, linked, and every figure with its source."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from selectolax.lexbor import LexborNode

from tests.site import crawl
from tests.site.test_content import words


@pytest.fixture(scope="module")
def site(build_site: Callable[[str], Path]) -> Path:
    return build_site("mkdocs")


def test_the_index_leads_to_every_year_and_bulletin(site: Path) -> None:
    pages = {page for page in crawl.pages(site) if page.startswith("nam/")} - {"nam/index.html"}
    assert {"nam/2022/6-thang-cuoi/index.html", "nam/2023/6-thang-cuoi/index.html"} <= pages
    found = crawl.parse(site / "nam/index.html").css("article article a")
    assert {f"nam/{link.attributes['href']}index.html" for link in found} == pages


def test_the_bulletin_of_late_2023_holds_its_meetings_and_movements(site: Path) -> None:
    text = words(site / "nam/2023/6-thang-cuoi/index.html")
    for expected in [
        "Bản tin 6 tháng cuối năm 2023",
        "Hội nghị sơ kết 6 tháng đầu năm 2023",
        "Không so được: mẫu số đổi từ 1.146 thành 1.086",
        "28%",
        "19%",
        "Giảm 9 điểm phần trăm",
        "Quá hạn, chưa rõ kết quả",
        "Nguồn chỉ nêu năm 2023",
        "Số liệu và tình trạng tính đến ngày",
    ]:
        assert expected in text


def test_a_year_keeps_the_meeting_whose_day_no_source_gives(site: Path) -> None:
    text = words(site / "nam/2024/index.html")
    assert "Hội nghị sơ kết 6 tháng đầu năm 2024" in text
    assert "vì nguồn chỉ nêu năm" in text
    assert "Kế hoạch hoạt động năm 2024 của Ủy ban ban hành" in text


def test_every_figure_card_and_cell_leads_to_its_meeting_and_its_source(site: Path) -> None:
    loose = [
        (page, " ".join(node.text(separator=" ").split()))
        for page in sorted(crawl.pages(site))
        for node in crawl.parse(site / page).css(".bt-figure, .bt-movements td:has(.bt-number)")
        if not _is_tied(node)
    ]
    assert loose == []


def _is_tied(node: LexborNode) -> bool:
    anchors = [(link.attributes["href"] or "").partition("#")[2] for link in node.css("a")]
    return any(re.match("so-", name) for name in anchors) and any(
        re.match(r"nguon-\d", name) for name in anchors
    )


def test_the_home_page_shows_the_newest_values_and_how_they_moved(site: Path) -> None:
    cards = crawl.parse(site / "index.html").css(".bt-figure")
    text = [" ".join(card.text(separator=" ").split()) for card in cards]
    assert any("0,71" in card and "Tăng 0,23 so với năm 2020" in card for card in text)
    assert any("19%" in card and "Giảm 9 điểm phần trăm so với năm 2022" in card for card in text)
    assert not any("0,48" in card for card in text)


def test_a_document_says_which_provisions_a_meeting_rests_on(site: Path) -> None:
    text = words(site / "van-ban/82-nq-cp-2024/index.html")
    assert "Căn cứ giao việc , điểm n khoản 1 Mục I" in text
    assert "1 cuộc họp nhắc tới" in words(site / "van-ban/index.html")


def test_a_programme_shows_its_founding_document_and_its_indicators(site: Path) -> None:
    text = words(site / "chuong-trinh/de-an-06/index.html")
    assert "Văn bản thành lập 6/1/2022" in text
    assert "Dịch vụ công trực tuyến trên Cổng Dịch vụ công quốc gia" in text
    assert "528/1.086" in text
