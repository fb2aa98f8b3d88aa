"""The search: live results below the fields, the search page, slow and missing networks."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, Route, expect

from generator import addresses

pytestmark = pytest.mark.browser
INDEX_FILES = "**/assets/search/**"
SEARCH = addresses.SEARCH
LAYOUT_SHIFTS = """
    window.shifts = 0
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shifts += entry.value)))
      .observe({ type: "layout-shift", buffered: true })
"""


@pytest.fixture
def wide(page: Page) -> Page:
    """A page with room for the field in the header."""
    page.set_viewport_size({"width": 1440, "height": 900})
    return page


def field(page: Page) -> Locator:
    return page.locator("input[type=search]:focus")


def status(page: Page) -> Locator:
    return page.get_by_role("status").filter(has_text=re.compile(r"\S"))


def results(page: Page) -> Locator:
    return page.locator(".bt-results > .bt-hit")


def serious_faults(page: Page) -> list[tuple[str, list[str]]]:
    return [
        (violation["id"], [node["html"][:120] for node in violation["nodes"][:3]])
        for violation in Axe().run(page).response["violations"]
        if violation["impact"] in ("serious", "critical")
    ]


def test_the_keyboard_alone_leads_from_a_slash_to_a_page(wide: Page, portal_url: str) -> None:
    wide.goto(portal_url + "nam/")
    wide.keyboard.press("/")
    wide.keyboard.type("hau giang")
    option = wide.get_by_role("option").first
    expect(option).to_contain_text("Hậu Giang")
    expect(field(wide)).to_have_attribute("aria-expanded", "true")
    wide.keyboard.press("ArrowDown")
    expect(option).to_have_attribute("aria-selected", "true")
    expect(field(wide)).to_have_attribute("aria-activedescendant", str(option.get_attribute("id")))
    assert serious_faults(wide) == []
    target = option.evaluate("link => link.href")
    wide.keyboard.press("Enter")
    expect(wide).to_have_url(target)


def test_a_choice_among_the_options_outlives_a_later_answer(wide: Page, portal_url: str) -> None:
    wide.goto(portal_url)
    wide.keyboard.press("/")
    wide.keyboard.type("hau gian")
    expect(wide.get_by_role("option").first).to_contain_text("Hậu Giang")
    wide.keyboard.press("ArrowDown")
    wide.keyboard.type("g")
    everything = wide.get_by_role("option", name="Xem tất cả")
    expect(everything).to_have_attribute("href", re.compile("giang$"))
    expect(wide.get_by_role("option", selected=True)).to_contain_text("Hậu Giang")


def test_a_slash_within_a_field_is_a_slash(wide: Page, portal_url: str) -> None:
    wide.goto(portal_url)
    wide.keyboard.press("/")
    wide.keyboard.type("06/QĐ-TTg")
    expect(field(wide)).to_have_value("06/QĐ-TTg")


def test_escape_closes_the_results_and_then_empties_the_field(wide: Page, portal_url: str) -> None:
    wide.goto(portal_url)
    wide.keyboard.press("/")
    wide.keyboard.type("hau giang")
    expect(wide.get_by_role("option").first).to_be_visible()
    wide.keyboard.press("Escape")
    expect(wide.get_by_role("listbox")).to_be_hidden()
    expect(field(wide)).to_have_value("hau giang")
    wide.keyboard.press("ArrowDown")
    expect(wide.get_by_role("listbox")).to_be_visible()
    wide.keyboard.press("Escape")
    wide.keyboard.press("Escape")
    expect(field(wide)).to_have_value("")
    expect(field(wide)).to_have_attribute("aria-expanded", "false")


def test_leaving_the_field_closes_the_results(wide: Page, portal_url: str) -> None:
    wide.goto(portal_url)
    wide.keyboard.press("/")
    wide.keyboard.type("hau giang")
    expect(wide.get_by_role("listbox")).to_be_visible()
    wide.keyboard.press("Tab")
    expect(wide.get_by_role("listbox")).to_be_hidden()


def test_enter_without_a_chosen_result_opens_the_search_page(wide: Page, portal_url: str) -> None:
    wide.goto(portal_url + "nam/")
    wide.keyboard.press("/")
    wide.keyboard.type("Hậu Giang")
    wide.keyboard.press("Enter")
    expect(wide).to_have_url(re.compile(r"/tim-kiem/\?q=H%E1%BA%ADu\+Giang$"))
    expect(results(wide).first).to_contain_text("Hậu Giang")


def test_on_a_phone_the_header_leads_to_the_search_page(page: Page, portal_url: str) -> None:
    page.goto(portal_url + "nam/")
    page.get_by_role("banner").get_by_role("link", name="Tìm kiếm").click()
    expect(page).to_have_url(portal_url + SEARCH)
    expect(page.get_by_label("Từ cần tìm")).to_be_focused()
    page.keyboard.type("can tho")
    expect(results(page).first).to_contain_text("Cần Thơ")


def test_nothing_of_the_search_is_loaded_before_the_reader_turns_to_it(
    wide: Page, portal_url: str
) -> None:
    requested: list[str] = []
    wide.on("request", lambda request: requested.append(request.url))
    wide.goto(portal_url, wait_until="networkidle")
    own = [url for url in requested if "/search/" in url]
    assert own == [portal_url + "assets/javascripts/search/start.js"]
    with wide.expect_request(INDEX_FILES):
        wide.keyboard.press("/")


def test_what_is_typed_while_the_search_loads_is_not_lost(wide: Page, portal_url: str) -> None:
    held: list[Route] = []
    wide.route("**/search/box.js", lambda route: held.append(route))
    wide.goto(portal_url)
    with wide.expect_request("**/search/box.js"):
        wide.keyboard.press("/")
    wide.keyboard.type("Hậu Giang")
    held[0].continue_()
    expect(wide.get_by_role("option").first).to_contain_text("Hậu Giang")


def test_a_slow_network_is_told_and_only_the_newest_question_answered(
    wide: Page, portal_url: str
) -> None:
    held: list[Route] = []
    wide.route("**/manifest.gz", lambda route: held.append(route))
    wide.goto(portal_url)
    wide.keyboard.press("/")
    wide.keyboard.type("Cà Mau")
    expect(status(wide)).to_have_text("Mạng chậm, vẫn đang tải chỉ mục…")
    field(wide).fill("Hậu Giang")
    expect(status(wide)).to_have_text("Mạng chậm, vẫn đang tải chỉ mục…")
    held[0].continue_()
    expect(wide.get_by_role("option").first).to_contain_text("Hậu Giang")
    expect(wide.get_by_role("option").last).to_have_attribute("href", re.compile("Giang"))


@pytest.mark.parametrize("address", ["", SEARCH])
def test_after_a_failure_the_reader_can_try_again(
    page: Page, portal_url: str, address: str
) -> None:
    page.route("**/manifest.gz", lambda route: route.abort())
    page.goto(portal_url + address)
    page.get_by_label("Từ cần tìm").locator("visible=true").fill("Hậu Giang")
    expect(status(page)).to_contain_text("Không tải được chỉ mục tìm kiếm")
    page.unroute("**/manifest.gz")
    page.get_by_role("button", name="Thử lại").click()
    expect(status(page)).to_contain_text("kết quả")


def test_the_number_of_results_is_announced(page: Page, portal_url: str) -> None:
    page.goto(portal_url)
    page.get_by_role("article").get_by_label("Từ cần tìm").fill("Hậu Giang")
    expect(status(page)).to_have_text(re.compile(r"^\d+ kết quả"))
    page.goto(portal_url + SEARCH + "?q=chuyen+doi+so")
    expect(status(page)).to_have_text(re.compile(r"^\d+ kết quả"))


def test_results_push_nothing_aside(wide: Page, portal_url: str) -> None:
    wide.add_init_script(LAYOUT_SHIFTS)
    wide.goto(portal_url, wait_until="networkidle")
    for label in ("banner", "article"):
        wide.get_by_role(label).get_by_label("Từ cần tìm").fill("Hậu Giang")
        expect(wide.get_by_role("listbox").locator("visible=true")).to_be_visible()
    assert wide.evaluate("shifts") < 0.01


def test_a_linked_search_comes_with_its_filters(wide: Page, portal_url: str) -> None:
    wide.goto(portal_url + SEARCH + "?q=chuyen+doi+so&nam=2023&loai=meeting&xep=ngay")
    expect(wide.get_by_label("Từ cần tìm")).to_have_value("chuyen doi so")
    expect(wide.get_by_role("checkbox", name="2023")).to_be_checked()
    expect(wide.get_by_role("checkbox", name="Cuộc họp")).to_be_checked()
    expect(wide.get_by_label("Xếp theo")).to_have_value("date")
    for item in results(wide).all():
        expect(item).to_contain_text(re.compile("Cuộc họp.*2023"))
    wide.get_by_role("button", name="Bỏ lọc 2023").click()
    expect(wide).to_have_url(portal_url + SEARCH + "?q=chuyen+doi+so&loai=meeting&xep=ngay")
    expect(wide.get_by_role("checkbox", name="2023")).not_to_be_checked()
    expect(wide.get_by_role("button", name="Bỏ lọc Cuộc họp")).to_be_focused()


def test_the_back_button_undoes_a_filter_and_a_query(wide: Page, portal_url: str) -> None:
    first = portal_url + SEARCH + "?q=chuyen+doi+so"
    wide.goto(first)
    wide.get_by_role("checkbox", name="Cuộc họp").check()
    expect(wide).to_have_url(first + "&loai=meeting")
    wide.get_by_label("Từ cần tìm").fill("dich vu cong")
    wide.keyboard.press("Enter")
    expect(wide).to_have_url(portal_url + SEARCH + "?q=dich+vu+cong&loai=meeting")
    wide.go_back()
    expect(wide.get_by_label("Từ cần tìm")).to_have_value("chuyen doi so")
    expect(wide.get_by_role("checkbox", name="Cuộc họp")).to_be_checked()
    wide.go_back()
    expect(wide).to_have_url(first)
    expect(wide.get_by_role("checkbox", name="Cuộc họp")).not_to_be_checked()


def test_back_from_a_page_that_was_found_leads_to_the_same_place(
    page: Page, portal_url: str
) -> None:
    page.goto(portal_url + SEARCH + "?q=so")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="Xem thêm kết quả").click()
    link = results(page).nth(10).get_by_role("link")
    expect(link).to_be_focused()
    link.click()
    expect(page).not_to_have_url(re.compile(SEARCH))
    page.go_back()
    expect(results(page).nth(10).get_by_role("link")).to_be_in_viewport()


def test_on_a_phone_the_filters_fold_and_say_how_many_are_chosen(
    page: Page, portal_url: str
) -> None:
    page.goto(portal_url + SEARCH + "?q=chuyen+doi+so&loai=meeting")
    expect(results(page).first).to_be_visible()
    expect(page.get_by_role("checkbox", name="Cuộc họp")).to_be_hidden()
    page.get_by_text("Lọc kết quả (đang chọn 1)").click()
    expect(page.get_by_role("checkbox", name="Cuộc họp")).to_be_visible()
    assert serious_faults(page) == []
    page.get_by_role("button", name=re.compile(r"^Xem \d+ kết quả$")).click()
    expect(page.get_by_role("checkbox", name="Cuộc họp")).to_be_hidden()


def test_a_mistyped_query_is_offered_its_nearest_spelling(page: Page, portal_url: str) -> None:
    page.goto(portal_url + SEARCH + "?q=chuyenn+dooi")
    expect(status(page)).to_have_text(re.compile("^Không tìm thấy trang nào cho “chuyenn dooi”"))
    expect(page.get_by_role("heading", name="Hoặc xem theo danh mục")).to_be_visible()
    page.get_by_role("article").get_by_role("link", name="“chuyển đổi”").click()
    expect(page.get_by_label("Từ cần tìm")).to_have_value("chuyển đổi")
    expect(results(page).first).to_be_visible()


def test_without_scripts_the_search_page_points_to_the_indexes(
    browser: Browser, portal_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(portal_url + SEARCH)
    article = page.get_by_role("article")
    for name in ("Cuộc họp", "Địa phương", "Chương trình", "Năm", "Văn bản", "Cơ quan"):
        expect(article.get_by_role("link", name=re.compile(f"^{name}"))).to_be_visible()
    context.close()
