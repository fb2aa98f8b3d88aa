"""What readers must find on the real portal."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.vietnamese import collation_key
from tests.site import crawl

FIGURES = yaml.safe_load(Path(__file__).with_name("article_figures.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def site(build_site: Callable[[str], Path]) -> Path:
    return build_site("mkdocs")


def words(path: Path) -> str:
    article = crawl.parse(path).css_first("article")
    assert article is not None
    return " ".join(article.text(separator=" ").split())


@pytest.mark.parametrize("meeting", FIGURES)
def test_every_figure_of_the_article_stands_on_the_page_of_its_meeting(
    site: Path, meeting: str
) -> None:
    text = words(site / "cuoc-hop" / meeting / "index.html")
    assert [figure for figure in FIGURES[meeting] if figure not in text] == []


def test_there_is_a_page_for_each_of_the_63_units(site: Path) -> None:
    found = [page for page in crawl.pages(site) if page.startswith("dia-phuong/")]
    assert len(found) == 63 + 1


def test_the_current_units_come_first_each_list_in_alphabetical_order(site: Path) -> None:
    lists = crawl.parse(site / "dia-phuong/index.html").css("ul.bt-columns")
    names = [[link.text() for link in items.css("li > a")] for items in lists]
    assert [len(items) for items in names] == [34, 29]
    for items in names:
        bare = [name.removeprefix("Tỉnh ").removeprefix("Thành phố ") for name in items]
        assert bare == sorted(bare, key=collation_key)


def test_the_picker_has_a_tile_for_each_current_unit_and_both_archipelagos(site: Path) -> None:
    page = crawl.parse(site / "index.html")
    tiles = {tile.text().strip(): tile.attributes["href"] for tile in page.css(".bt-tile a")}
    assert len(tiles) == 34 + 2
    islands = {name: href for name, href in tiles.items() if "Sa (" in name}
    assert islands == {
        "Hoàng Sa (Đà Nẵng)": "dia-phuong/da-nang/",
        "Trường Sa (Khánh Hòa)": "dia-phuong/khanh-hoa/",
    }


def test_a_citizen_of_hau_giang_finds_what_was_said_there(site: Path) -> None:
    for unit in ("hau-giang", "can-tho"):
        text = words(site / "dia-phuong" / unit / "index.html")
        assert "Điểm cầu: Tỉnh Hậu Giang" in text
        assert "88,3%" in text
    assert "Nay thuộc thành phố Cần Thơ" in words(site / "dia-phuong/hau-giang/index.html")


def test_the_meeting_whose_day_no_source_gives_shows_none(site: Path) -> None:
    page = site / "cuoc-hop/2023-hoi-nghi-chuyen-doi-so-quoc-gia-va-de-an-06/index.html"
    assert "Năm 2023 (nguồn không nêu ngày)" in words(page)


def test_edit_opens_the_yaml_file_and_an_error_can_be_reported(site: Path) -> None:
    for page in sorted(site.glob("cuoc-hop/*/index.html")):
        links = [link.attributes["href"] or "" for link in crawl.parse(page).css("a[href]")]
        record = f"data/meetings/{page.parent.name[:4]}/{page.parent.name}.yml"
        assert any(link.endswith(f"/edit/main/{record}") for link in links)
        assert any("/issues/new?" in link for link in links)


def test_pages_stay_light(site: Path) -> None:
    """No page is larger than it needs to be: every one below 160 KB before compression."""
    heavy = {
        page: size for page in crawl.pages(site) if (size := (site / page).stat().st_size) > 160_000
    }
    assert heavy == {}


def test_readers_do_not_find_the_examples_of_the_rules_when_they_search(site: Path) -> None:
    found = {
        page
        for page in crawl.pages(site)
        if crawl.parse(site / page).css_first('meta[name="bt-search"]')
    }
    assert "dia-phuong/hau-giang/index.html" in found
    assert {page for page in found if page.startswith(("quy-tac/", "cac-truong/"))} <= {
        "quy-tac/index.html"
    }
