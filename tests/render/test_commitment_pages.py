"""The pages of commitments, and what other pages show of them, on the synthetic record."""

from collections.abc import Callable
from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.check import check_sources
from generator.diagnostics import has_errors
from generator.link import link_records
from generator.load import load_sources
from generator.portal import State
from generator.settings import Settings
from tests.conftest import FIRST, SECOND
from tests.linking import render_pages
from tests.render.test_pages import html_of, words_of

Edit = Callable[[str, str, str], None]
Render = Callable[[date], dict[str, str]]
PAGE = "viec-phai-lam/viec-thu/index.md"
INDEX = "viec-phai-lam/index.md"
UPDATE = "commitment_updates:\n  - commitment: viec-thu\n    status: done\n    note: Đã xong.\n"
BEFORE, AFTER = date(2023, 12, 1), date(2026, 2, 3)


@pytest.fixture
def render(project: Settings) -> Render:
    """Render all pages of the project as it now is, for a day."""

    def pages(day: date) -> dict[str, str]:
        records, problems = check_sources(load_sources(project.data_dir), day)
        assert not has_errors(problems)
        return render_pages(link_records(records, day))

    return pages


@pytest.fixture
def silence(edit: Edit) -> None:
    """Let no later meeting speak of the commitment."""
    edit(SECOND, UPDATE, "")


def links(text: str) -> dict[str, str]:
    """Address → text of every link."""
    return {node.attributes["href"] or "": node.text() for node in html_of(text).css("a[href]")}


def found_by_search(text: str) -> str:
    """The words that the search index takes from a page."""
    page: LexborHTMLParser = html_of(text)
    for node in page.css("[data-search-exclude]"):
        node.decompose()
    assert page.body is not None
    return " ".join(page.body.text(separator=" ").split())


def test_a_commitment_tells_who_by_when_and_what_became_of_it(render: Render) -> None:
    text = render(AFTER)[PAGE]
    words = words_of(text)
    for expected in [
        "Làm xong việc thử.",
        "Đã xong tính đến ngày 3/2/2026",
        "Cuộc họp “Họp thử hai” (năm 2024) cho biết việc đã xong, không rõ có kịp hạn 31/12/2023",
        "Ai làm Bộ Cũ Hạn 31/12/2023 Chương trình Chương trình thử Giao tại Họp thử một",
        "12/7/2023 Giao việc Họp thử một , nguồn 1 31/12/2023 Hạn năm 2024".lower(),
        "Đã xong : Đã xong. Họp thử hai , nguồn 1",
    ]:
        assert expected.lower() in words.lower(), expected
    found = links(text)
    first, second = "../../cuoc-hop/2023-07-12-hop-thu-mot/", "../../cuoc-hop/2024-hop-thu-hai/"
    assert {f"{first}#viec-viec-thu", f"{first}#nguon-1", "../han/2023/"} <= found.keys()
    assert {f"{second}#tin-ve-viec-da-giao", f"{second}#nguon-1"} <= found.keys()


@pytest.mark.usefixtures("silence")
def test_the_state_of_a_page_depends_on_the_build_date_alone(render: Render) -> None:
    assert "Sắp đến hạn tính đến ngày 1/12/2023" in words_of(render(BEFORE)[PAGE])
    assert "Quá hạn, chưa có tin tính đến ngày 3/2/2026" in words_of(render(AFTER)[PAGE])
    assert render(AFTER) == render(AFTER)


def test_the_search_finds_the_task_its_parties_and_its_deadline_only(render: Render) -> None:
    assert found_by_search(render(AFTER)[PAGE]) == "Làm xong việc thử. Bộ Cũ Hạn 31/12/2023"


def test_a_long_task_gets_a_short_title_that_ends_with_a_word(edit: Edit, render: Render) -> None:
    task = "Làm xong việc thử thứ nhất và mọi việc thử nào còn lại trong năm nay, " * 3
    edit(FIRST, "Làm xong việc thử.", f"{task.strip(', ')}.")
    page = render(AFTER)[PAGE]
    title = page.split('title: "')[1].split('"\n')[0]
    assert len(title) <= 91
    assert title.endswith(("thử…", "nào…", "việc…", "mọi…", "thứ…", "xong…", "nhất…"))
    assert task.startswith(title.rstrip("…"))
    heading = html_of(page).css_first("h1")
    assert heading is not None
    assert heading.text().startswith(task.strip(", "))


@pytest.mark.usefixtures("silence")
def test_an_open_task_of_a_merged_ministry_is_handed_on(render: Render) -> None:
    pages = render(AFTER)
    assert "Bộ Cũ việc nay thuộc Bộ Mới" in words_of(pages[PAGE])
    assert "../../co-quan/bo-moi/#viec-bo-cu" in links(pages[PAGE])
    former, heir = pages["co-quan/bo-cu/index.md"], pages["co-quan/bo-moi/index.md"]
    assert "1 việc còn theo dõi nay thuộc Bộ Mới" in words_of(former)
    assert "../bo-moi/#viec-bo-cu" in links(former)
    assert "Việc nhận từ Bộ Cũ" in words_of(heir)
    assert "Quá hạn, chưa có tin" in words_of(heir)
    assert "../bo-cu/#viec-phai-lam" in links(heir)
    assert html_of(heir).css_first("#viec-bo-cu") is not None
    listed = words_of(pages["co-quan/index.md"])
    assert "Bộ Mới 1 việc còn theo dõi, 1 quá hạn" in listed
    assert "Bộ Cũ nay là Bộ Mới 1 việc còn theo dõi, đã chuyển giao" in listed


def test_a_closed_task_stays_with_the_ministry_that_had_it(render: Render) -> None:
    pages = render(AFTER)
    assert "việc nay thuộc" not in words_of(pages[PAGE])
    former = words_of(pages["co-quan/bo-cu/index.md"])
    assert "nay thuộc Bộ Mới" not in former
    assert "Đã xong hoặc đã được thay thế" in former
    assert "Tin về việc được giao" in former
    assert "Việc nhận từ" not in words_of(pages["co-quan/bo-moi/index.md"])
    assert "việc còn theo dõi" not in words_of(pages["co-quan/index.md"])


def test_a_task_goes_through_two_mergers_to_the_body_of_today(
    project: Settings, edit: Edit, render: Render
) -> None:
    edit(SECOND, UPDATE, "")
    register = project.root / "data/registers/agencies.yml"
    text = register.read_text("utf-8")
    middle = "  name: Bộ Mới\n  kind: ministry\n"
    later = "  valid_through: 2025-12-31\n  succeeded_by:\n    - bo-se-co\n"
    register.write_text(text.replace(middle, middle + later), "utf-8")
    pages = render(AFTER)
    assert "việc nay thuộc Bộ Sẽ có" in words_of(pages[PAGE])
    assert "Việc nhận từ Bộ Cũ" in words_of(pages["co-quan/bo-se-co/index.md"])


def test_an_agency_shows_the_meetings_its_people_took_part_in(render: Render) -> None:
    pages = render(AFTER)
    former = words_of(pages["co-quan/bo-cu/index.md"])
    assert "Cuộc họp có người của cơ quan dự" in former
    attended = former.split("cơ quan dự")[1]
    assert attended.index("Họp thử một") < attended.index("khác có nhắc tới")


def test_every_state_has_a_page_and_the_index_counts_them(render: Render) -> None:
    pages = render(AFTER)
    assert {f"viec-phai-lam/tinh-trang/{state.slug}/index.md" for state in State} <= pages.keys()
    tally = links(pages[INDEX])
    counts = {state: tally[f"tinh-trang/{state.slug}/"].split()[0] for state in State}
    assert counts == {state: "1" if state is State.DONE else "0" for state in State}
    assert "Làm xong việc thử." in words_of(pages["viec-phai-lam/tinh-trang/da-xong/index.md"])
    assert "Hiện không có việc nào" in words_of(pages["viec-phai-lam/tinh-trang/qua-han/index.md"])


@pytest.mark.usefixtures("silence")
@pytest.mark.parametrize(
    ("due", "heading"),
    [
        ("2024-07-20", "Tháng 7"),
        ("2024-07", "Tháng 7"),
        ("2024-Q3", "Quý III/2024"),
        ("2024-S1", "6 tháng đầu năm 2024"),
        ("2024", "Không nêu tháng"),
    ],
)
def test_deadlines_stand_under_their_year_and_month(
    edit: Edit, render: Render, due: str, heading: str
) -> None:
    edit(FIRST, "due: 2023-12-31", f"due: {due}")
    pages = render(AFTER)
    found = html_of(pages["viec-phai-lam/han/2024/index.md"]).css_first("h2")
    assert found is not None
    assert found.text() == heading
    assert "viec-phai-lam/han/2023/index.md" not in pages


@pytest.mark.usefixtures("silence")
def test_a_task_without_a_deadline_is_listed_apart(edit: Edit, render: Render) -> None:
    edit(FIRST, "    due: 2023-12-31\n", "")
    pages = render(AFTER)
    undated = words_of(pages["viec-phai-lam/han/khong-neu/index.md"])
    assert "Không nêu hạn Làm xong việc thử. Chưa có tin từ 12/7/2023" in undated
    assert "Không nêu hạn 1 việc còn theo dõi" in words_of(pages[INDEX])
    assert "Quá hạn, chưa rõ kết quả" not in words_of(pages["index.md"])


@pytest.mark.usefixtures("silence")
def test_the_home_page_and_the_index_warn_before_and_after_a_deadline(render: Render) -> None:
    before, after = render(BEFORE), render(AFTER)
    for name in ("index.md", INDEX):
        assert "Quá hạn, chưa rõ kết quả" not in words_of(before[name])
        assert "Quá hạn, chưa rõ kết quả Hạn" in words_of(after[name]).replace(
            "Hạn đã qua mà chưa cuộc họp nào cho biết việc đã xong; hạn lâu nhất đứng trước. ", ""
        )
    assert "Sắp đến hạn Hạn 31/12/2023 Làm xong việc thử." in words_of(before["index.md"])
    assert "Sắp tới hạn Hạn 31/12/2023 Làm xong việc thử." in words_of(before[INDEX])


def test_the_home_page_shows_no_deadlines_where_there_are_none(render: Render) -> None:
    words = words_of(render(AFTER)["index.md"])
    assert "Sắp đến hạn" not in words
    assert "Quá hạn" not in words


def test_meetings_lead_to_the_tasks_and_keep_their_anchors(render: Render) -> None:
    pages = render(AFTER)
    first = pages["cuoc-hop/2023-07-12-hop-thu-mot/index.md"]
    card = html_of(first).css_first("#viec-viec-thu")
    assert card is not None
    assert "Đã xong" in card.text()
    assert links(first)["../../viec-phai-lam/viec-thu/"] == "Làm xong việc thử."
    second = pages["cuoc-hop/2024-hop-thu-hai/index.md"]
    assert links(second)["../../viec-phai-lam/viec-thu/"] == "Làm xong việc thử."


def test_a_target_is_held_against_what_was_measured(edit: Edit, render: Render) -> None:
    target = "target:\n      indicator: ty-le-thu\n      value: 80"
    edit(FIRST, "due: 2023-12-31", f"due: 2023-12-31\n    {target}")
    text = render(AFTER)[PAGE]
    words = words_of(text)
    assert "Cần đạt 80% : Tỷ lệ thử" in words
    assert "58,2% So sánh Thấp hơn mục tiêu 21,8 điểm phần trăm" in words
    assert "Thấp hơn mục tiêu khoảng 31,4 điểm phần trăm" in words
    found = links(text)
    assert "../../chi-so/ty-le-thu/" in found
    assert "../../cuoc-hop/2023-07-12-hop-thu-mot/#so-ty-le-thu" in found


@pytest.mark.usefixtures("silence")
def test_lists_put_open_tasks_first_the_earliest_deadline_on_top(
    project: Settings, render: Render
) -> None:
    file = project.root / FIRST
    task = "  - id: viec-{0}\n    text: Việc {0} khác hẳn.\n    programme: chuong-trinh-thu\n"
    tasks = "commitments:\n" + task.format("treo") + task.format("sau") + "    due: 2024-05\n"
    file.write_text(file.read_text("utf-8").replace("commitments:\n", tasks), "utf-8")
    words = words_of(render(AFTER)["chuong-trinh/chuong-trinh-thu/index.md"])
    listed = words.split("Việc phải làm")[1]
    order = [listed.index(text) for text in ("Làm xong việc thử.", "Việc sau", "Việc treo")]
    assert order == sorted(order)
