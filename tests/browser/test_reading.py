"""Ways that a reader goes through the portal."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.vietnamese import slugify

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("query", ["Hậu Giang", "hau giang", "chuyen doi so", "344/TB-VPCP"])
def test_search_finds_from_the_header_of_any_page(page: Page, portal_url: str, query: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(portal_url + "nam/")
    page.get_by_role("banner").get_by_label("Tìm kiếm").get_by_role("searchbox").click()
    page.keyboard.type(query)
    # Results come while one types: those of the whole query lead to all of them by its name.
    whole = page.get_by_role("option", name="Xem tất cả")
    expect(whole).to_have_attribute("href", re.compile(re.escape(urlencode({"q": query}))))
    assert slugify(query) in slugify(page.get_by_role("listbox").inner_text())


def test_the_search_field_of_the_home_page_leads_to_results(page: Page, portal_url: str) -> None:
    page.goto(portal_url)
    page.get_by_role("article").get_by_label("Từ cần tìm").fill("Hậu Giang")
    page.get_by_role("button", name="Tìm", exact=True).click()
    expect(page).to_have_url(re.compile(r"/tim-kiem/\?q="))
    expect(page.get_by_role("link", name="Tỉnh Hậu Giang")).to_be_visible()


def test_a_citizen_goes_from_the_tile_of_the_city_to_the_meeting(
    page: Page, portal_url: str
) -> None:
    page.goto(portal_url)
    page.get_by_role("link", name=re.compile("^Cần Thơ")).first.click()
    expect(page).to_have_url(portal_url + "dia-phuong/can-tho/")
    page.get_by_role("link", name=re.compile("^Phiên họp tổng kết năm 2023")).click()
    expect(page.get_by_text("nay thuộc thành phố Cần Thơ")).to_be_visible()


def test_the_picker_works_with_the_keyboard_alone(page: Page, portal_url: str) -> None:
    page.goto(portal_url + "dia-phuong/")
    tile = page.locator(".bt-tile a").first
    name = tile.inner_text()
    tile.focus()
    outline = tile.evaluate("node => getComputedStyle(node).outlineStyle")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(name.split("\n")[0])
    assert outline != "none"


def test_a_figure_leads_in_one_click_to_the_row_that_states_it(page: Page, portal_url: str) -> None:
    page.goto(portal_url)
    card = page.locator(".bt-figure__link").first
    value = card.locator(".bt-figure__value").inner_text()
    card.click()
    expect(page.locator("tr:target")).to_contain_text(value)


def test_a_page_reads_without_scripts(browser: Browser, portal_url: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(portal_url + "cuoc-hop/2024-so-ket-6-thang-dau-nam-2024/")
    expect(page.get_by_text("20/7/2024").first).to_be_visible()
    context.close()


def test_a_missing_page_offers_ways_on_under_the_sub_path(page: Page, portal_url: str) -> None:
    page.goto(portal_url + "cuoc-hop/khong-co/nhu-the/")
    page.get_by_role("article").get_by_role("link", name="Địa phương").click()
    expect(page).to_have_url(re.compile("/du-an/dia-phuong/$"))


def test_one_click_selects_a_whole_citation(page: Page, portal_url: str) -> None:
    page.goto(f"{portal_url}cuoc-hop/2024-so-ket-6-thang-dau-nam-2024/")
    page.get_by_text("Trích dẫn trang này").click()
    citation = page.locator("pre", has_text="@misc{")
    citation.click()
    assert page.evaluate("getSelection().toString()").strip() == citation.inner_text()


def test_a_figure_gives_its_own_address(page: Page, portal_url: str) -> None:
    page.goto(f"{portal_url}cuoc-hop/2024-so-ket-6-thang-dau-nam-2024/")
    link = page.get_by_title("Liên kết tới con số này").first
    expect(link).to_be_visible()
    link.click()
    expect(page.locator("tr:target")).to_contain_text("#")
