"""What stands around every page: light and dark, the drawer, the table of contents, the way up."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
MEETING = "cuoc-hop/2023-12-28-tong-ket-nam-2023-uy-ban-quoc-gia-ve-chuyen-doi-so/"
PAPER = "getComputedStyle(document.body).backgroundColor"


def test_a_chosen_background_holds_on_the_next_page_before_its_scripts_run(
    page: Page, portal_url: str
) -> None:
    page.goto(portal_url)
    light = page.evaluate(PAPER)
    page.get_by_role("button", name="Chuyển sang nền tối").click()
    expect(page.get_by_role("button", name="Chuyển sang nền sáng")).to_be_visible()
    dark = page.evaluate(PAPER)
    assert dark != light
    page.route("**/*.js", lambda route: route.abort())
    page.goto(portal_url + MEETING)
    assert page.evaluate(PAPER) == dark


def test_a_page_follows_the_system_until_the_reader_chooses(
    browser: Browser, portal_url: str
) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(portal_url)
    dark = page.evaluate(PAPER)
    page.emulate_media(color_scheme="light")
    expect(page.get_by_role("button", name="Chuyển sang nền tối")).to_be_visible()
    light = page.evaluate(PAPER)
    page.get_by_role("button", name="Chuyển sang nền tối").click()
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")
    assert page.evaluate(PAPER) == dark != light
    context.close()


def test_the_drawer_opens_and_closes_by_keyboard_and_leads_to_every_section(
    page: Page, portal_url: str
) -> None:
    page.goto(portal_url + MEETING)
    opener = page.get_by_role("button", name="Danh mục", exact=True)
    drawer = page.get_by_role("navigation", name="Danh mục")
    expect(drawer).to_be_hidden()
    opener.press("Enter")
    expect(drawer).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(opener).to_be_focused()
    opener.click()
    drawer.get_by_role("link", name="Quy tắc kiểm tra").click()
    expect(page).to_have_url(portal_url + "quy-tac/")


def test_a_press_beside_the_drawer_closes_it(page: Page, portal_url: str) -> None:
    page.goto(portal_url)
    page.get_by_role("button", name="Danh mục", exact=True).click()
    page.mouse.click(370, 600)
    expect(page.get_by_role("navigation", name="Danh mục")).to_be_hidden()


def test_on_a_phone_the_drawer_holds_the_table_of_contents(page: Page, portal_url: str) -> None:
    page.goto(portal_url + MEETING)
    page.get_by_role("button", name="Danh mục", exact=True).click()
    drawer = page.get_by_role("navigation", name="Danh mục")
    drawer.get_by_role("link", name="Tất cả con số").click()
    expect(drawer).to_be_hidden()
    expect(page.get_by_role("heading", name="Tất cả con số")).to_be_in_viewport()


def test_the_table_of_contents_marks_what_is_being_read(page: Page, portal_url: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(portal_url + MEETING)
    contents = page.get_by_role("navigation", name="Trong trang này")
    link = contents.get_by_role("link", name="Việc phải làm")
    link.click()
    expect(link).to_have_attribute("aria-current", "true")
    expect(contents.locator("[aria-current]")).to_have_count(1)


def test_scrolling_up_offers_the_way_to_the_top(page: Page, portal_url: str) -> None:
    page.goto(portal_url + MEETING)
    button = page.get_by_role("button", name="Lên đầu trang")
    page.evaluate("scrollTo(0, 3000)")
    expect(button).to_be_hidden()
    page.evaluate("scrollTo(0, 2500)")
    button.click()
    page.wait_for_function("scrollY === 0")
    expect(button).to_be_hidden()


def test_the_first_tab_skips_to_the_content(page: Page, portal_url: str) -> None:
    page.goto(portal_url + MEETING)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Tới nội dung")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#noi-dung$"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("article").get_by_role("link").first).to_be_focused()


def test_without_scripts_all_sections_are_within_reach(browser: Browser, portal_url: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(portal_url + MEETING)
    page.get_by_role("button", name="Danh mục", exact=True).click()
    page.get_by_role("navigation", name="Danh mục").get_by_role("link", name="Chỉ số").click()
    expect(page).to_have_url(portal_url + "chi-so/")
    expect(page.get_by_role("button", name="Chuyển sang nền tối")).to_be_hidden()
    context.close()
