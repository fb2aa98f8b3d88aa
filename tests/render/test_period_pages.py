"""What the pages of years, half-years, documents and programmes say, on the synthetic record."""

from collections.abc import Callable
from datetime import date

import pytest
from selectolax.lexbor import LexborNode

from generator.check import check_sources
from generator.link import link_records
from generator.load import load_sources
from generator.settings import Settings
from tests.conftest import FIRST, SECOND
from tests.linking import render_pages
from tests.render.test_pages import html_of, words_of

Edit = Callable[[str, str, str], None]
HALF = "nam/2023/6-thang-cuoi/index.md"


@pytest.fixture
def render(project: Settings) -> Callable[[], dict[str, str]]:
    def pages() -> dict[str, str]:
        records, _ = check_sources(load_sources(project.data_dir))
        return render_pages(link_records(records, date(2025, 2, 3)))

    return pages


def test_a_bulletin_holds_what_an_official_would_print(
    render: Callable[[], dict[str, str]], edit: Edit
) -> None:
    edit(SECOND, "status: done", "status: in_progress")
    text = render()[HALF]
    words = words_of(text)
    for expected in [
        "Bản tin 6 tháng cuối năm 2023",
        "1 cuộc họp",
        "1 việc đến hạn",
        "Họp thử một",
        "Việc được giao",
        "Quá hạn, chưa rõ kết quả",
        "Làm xong việc thử.",
        "Số liệu và tình trạng tính đến ngày 3/2/2025",
        "https://bao-thu.example/bai?a=1&b=2",
    ]:
        assert expected in words


def test_a_year_shows_from_what_to_what_a_figure_moved_and_why_it_cannot_be_compared(
    render: Callable[[], dict[str, str]],
) -> None:
    page = render()["nam/2024/index.md"]
    row = html_of(page).css_first(".bt-movements tbody tr")
    assert row is not None
    words = " ".join(row.text(separator=" ").split())
    assert "58,2% 388/1.146" in words
    assert "528/1.086" in words
    assert "Không so được: mẫu số đổi từ 1.146 thành 1.086" in words
    targets = [link.attributes["href"] for link in row.css("td a")]
    first, second = "2023-07-12-hop-thu-mot", "2024-hop-thu-hai"
    assert targets == [
        f"../../cuoc-hop/{first}/#so-ty-le-thu",
        f"../../cuoc-hop/{first}/#nguon-1",
        f"../../cuoc-hop/{second}/#so-ty-le-thu",
        f"../../cuoc-hop/{second}/#nguon-1",
    ]


def test_a_year_and_its_bulletin_say_which_meeting_is_in_neither_half(
    render: Callable[[], dict[str, str]], edit: Edit
) -> None:
    edit(FIRST, "due: 2023-12-31", "due: 2024-12-31")
    pages = render()
    assert "vì nguồn chỉ nêu năm: Họp thử hai" in words_of(pages["nam/2024/index.md"])
    half = words_of(pages["nam/2024/6-thang-cuoi/index.md"])
    assert "Nguồn chỉ nêu năm 2024, nên không rõ thuộc nửa năm nào: Họp thử hai" in half
    assert "Bản tin chưa có cuộc họp nào trong kỳ này" in half


def test_a_year_names_what_was_kept_and_who_said_so(render: Callable[[], dict[str, str]]) -> None:
    node = html_of(render()["nam/2024/index.md"]).css_first("#viec-da-xong")
    assert node is not None
    kept = node.next
    while kept is not None and kept.tag != "ul":
        kept = kept.next
    assert kept is not None
    assert "Đã xong . Đã xong. Họp năm 2024 , nguồn 1" in " ".join(kept.text(separator=" ").split())


def test_the_index_leads_to_every_year_and_bulletin(render: Callable[[], dict[str, str]]) -> None:
    pages = render()
    links = {link.attributes["href"] for link in html_of(pages["nam/index.md"]).css("article a")}
    assert links == {"2024/", "2023/", "2023/6-thang-cuoi/"}
    year = html_of(pages["nam/2023/index.md"])
    assert year.css_first('.bt-links a[href="6-thang-cuoi/"]') is not None


def test_a_card_leads_to_the_meeting_the_source_and_the_indicator(
    render: Callable[[], dict[str, str]],
) -> None:
    pages = render()
    card = html_of(pages["index.md"]).css_first(".bt-figure")
    assert card is not None
    assert _targets(card) >= {
        "cuoc-hop/2024-hop-thu-hai/#so-ty-le-thu",
        "cuoc-hop/2024-hop-thu-hai/#nguon-1",
        "chi-so/ty-le-thu/",
    }
    for name, text in pages.items():
        for link in html_of(text).css("a"):
            assert link.css_first("a a") is None, name


def test_a_card_says_how_its_figure_moved(render: Callable[[], dict[str, str]], edit: Edit) -> None:
    edit(SECOND, "numerator: 528\n    denominator: 1086", "value: 63.8")
    card = html_of(render()["index.md"]).css_first(".bt-figure")
    assert card is not None
    words = " ".join(card.text(separator=" ").split())
    assert "Tăng 5,6 điểm phần trăm so với 6 tháng đầu năm 2023" in words


def test_a_document_says_how_each_meeting_uses_it(render: Callable[[], dict[str, str]]) -> None:
    pages = render()
    words = words_of(pages["van-ban/1-qd-thu-2020/index.md"])
    assert "Họp thử một 12/7/2023 Căn cứ giao việc nguồn 1" in words
    assert "Họp thử hai Năm 2024 Được nhắc tới nguồn 1" in words
    listed = words_of(pages["van-ban/index.md"])
    assert "1 nghị quyết 1 quyết định" in listed
    assert "2/1/2020; 2 cuộc họp nhắc tới" in listed


def test_a_programme_shows_its_document_and_the_newest_value_of_its_indicators(
    render: Callable[[], dict[str, str]], edit: Edit
) -> None:
    edit(
        "data/registers/indicators.yml",
        "unit: tỷ đồng",
        "unit: tỷ đồng\n  programme: chuong-trinh-thu",
    )
    edit(
        "data/registers/documents.yml",
        "- id: 1-qd-thu-2020",
        "- id: 2-qd-thu-2024\n  number: 2/QĐ-THU\n  kind: decision\n  date: 2024-05-06\n"
        "  replaces:\n    - 1-qd-thu-2020\n- id: 1-qd-thu-2020",
    )
    words = words_of(render()["chuong-trinh/chuong-trinh-thu/index.md"])
    assert "Văn bản thành lập 2/1/2020 Bộ Cũ Quyết định 1/QĐ-THU" in words
    assert "Đã được thay bằng Quyết định 2/QĐ-THU (6/5/2024)" in words
    assert "Số tiền thử" in words
    assert "hơn 2.505 tỷ đồng" in words
    assert "6 tháng cuối năm 2023" in words


def _targets(node: LexborNode) -> set[str | None]:
    return {link.attributes["href"] for link in node.css("a")}
