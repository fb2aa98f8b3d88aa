"""Lists that grow: what a page shows of them, and that archives hold the whole."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from urllib.parse import urljoin

import pytest

from generator.dates import parse_partial_date
from generator.portal import Portal
from generator.render import archive
from generator.render.archive import ROWS
from generator.render.archive_words import words_of_time
from generator.render.indicator_lists import POINTS
from generator.render.listing import SHOWN
from generator.render.markdown import MarkdownRenderer
from generator.render.pages import find_page, portal_pages
from generator.settings import Settings, Site
from tests.linking import link, render_pages
from tests.render.test_pages import HOSTILE, _tags, html_of, words_of

UNIT = "dia-phuong/da-nang/"
PROGRAMME = "chuong-trinh/chuong-trinh-thu/"
MEETING = """\
title: '{title}'
date: {date}
classification: conference
programmes:
  - chuong-trinh-thu
summary: Cuộc họp giả lập thứ {number}.
venues:
  - province: da-nang
observations:
  - indicator: so-tien-thu
    ref_area: da-nang
    value: {number}
    time_period: {date}
commitments:
  - id: viec-{number}
    text: Làm việc giả lập thứ {number}.
    programme: chuong-trinh-thu
    responsible:
      - agency: bo-moi
sources:
  - id: bao-thu
    publisher: Báo Thử
"""

FEW, MOST, MANY = 40, 50, 120
Write = Callable[..., None]


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let archives be divided that hold fewer items, so that they are made in less time."""
    monkeypatch.setattr(archive, "ROWS", FEW)
    monkeypatch.setattr(archive, "MOST", MOST)
    monkeypatch.setattr(archive, "MANY", MANY)


@pytest.fixture
def write(project: Settings) -> Write:
    """Write meetings a week apart, the first of them in January 2018."""

    def meetings(numbers: range, title: str = "Họp giả lập", days: int = 7) -> None:
        for number in numbers:
            day = date(2018, 1, 2) + timedelta(days=days * number)
            folder = project.data_dir / "meetings" / str(day.year)
            folder.mkdir(exist_ok=True)
            text = MEETING.format(title=f"{title} {number}", date=day, number=number + 1)
            (folder / f"{day}-hop-{number}.yml").write_text(text, "utf-8")

    return meetings


def render(project: Settings) -> dict[str, str]:
    return render_pages(link(project))


def archive_of(pages: dict[str, str], address: str) -> dict[str, str]:
    return {name: text for name, text in pages.items() if name.startswith(address)}


def links(name: str, text: str) -> Iterator[str]:
    """Addresses that a page leads to, without anchors."""
    for node in html_of(text).css("a[href]"):
        yield (
            urljoin(f"/{name.removesuffix('index.md')}", node.attributes["href"])
            .partition("#")[0]
            .removeprefix("/")
        )


def reached(pages: dict[str, str], start: str, below: str) -> set[str]:
    """Everything that one comes to from a page through pages below an address."""
    found: set[str] = set()
    ahead = [start]
    while ahead:
        address = ahead.pop()
        for target in links(address, pages[f"{address}index.md"]):
            if target not in found:
                found.add(target)
                if target.startswith(below):
                    ahead.append(target)
    return found


def test_a_list_for_which_there_is_room_is_shown_whole_without_an_archive(
    project: Settings, write: Write
) -> None:
    write(range(20))
    pages = render(project)
    assert len(html_of(pages[f"{UNIT}index.md"]).css(".bt-card")) == 20
    assert not html_of(pages[f"{UNIT}index.md"]).css(".bt-more")
    assert archive_of(pages, UNIT).keys() == {f"{UNIT}index.md"}


def test_a_long_list_is_cut_and_says_how_long_it_is(project: Settings, write: Write) -> None:
    write(range(60))
    pages = render(project)
    page = html_of(pages[f"{UNIT}index.md"])
    assert 0 < len(page.css(".bt-card")) <= SHOWN
    assert "Xem cả 60 điểm cầu" in words_of(pages[f"{UNIT}index.md"])
    assert "Xem cả 60 con số" in words_of(pages[f"{UNIT}index.md"])
    programme = words_of(pages[f"{PROGRAMME}index.md"])
    assert "Xem cả 62 cuộc họp" in programme
    assert "Xem cả 61 việc" in programme


@pytest.mark.parametrize("count", [MOST + 10, MANY + 10])
def test_the_archive_leads_to_every_item(project: Settings, write: Write, count: int) -> None:
    write(range(count))
    portal = link(project)
    pages = render(project)
    meetings = {meeting.address for meeting in portal.meetings if meeting.venues}
    assert reached(pages, f"{UNIT}cuoc-hop/", f"{UNIT}cuoc-hop/") >= {
        item.address for item in portal.meetings if item.id.endswith(tuple("0123456789"))
    }
    tasks = {item.address for meeting in portal.meetings for item in meeting.commitments}
    for start, below in [
        (PROGRAMME, f"{PROGRAMME}viec-phai-lam/"),
        ("viec-phai-lam/", "viec-phai-lam/tinh-trang/"),
        ("viec-phai-lam/", "viec-phai-lam/han/"),
    ]:
        assert reached(pages, start, below) >= tasks, start
    assert reached(pages, "cuoc-hop/", "nam/") >= meetings


def test_no_page_grows_without_bound(
    project: Settings, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "ROWS", ROWS)
    write(range(MANY + 10), days=1)
    for name, text in render(project).items():
        assert len(text.encode()) < 100_000, name


def test_a_row_says_what_and_when_and_leads_on(project: Settings, write: Write) -> None:
    write(range(MOST + 10))
    pages = render(project)

    def first(address: str) -> str:
        row = html_of(pages[f"{address}index.md"]).css_first(".bt-entries li")
        return " ".join(row.text().split())

    meeting = "cuoc-hop/2019-02-19-hop-59/"
    assert first(f"{UNIT}cuoc-hop/") == "19/2/2019 Họp giả lập 59 Thành phố Đà Nẵng"
    assert meeting in links(f"{UNIT}cuoc-hop/", pages[f"{UNIT}cuoc-hop/index.md"])
    assert "Giao" in first(f"{PROGRAMME}viec-phai-lam/")
    assert "họp 19/2/2019" in first(f"{UNIT}con-so/")
    assert meeting in links(f"{UNIT}con-so/", pages[f"{UNIT}con-so/index.md"])


@pytest.mark.parametrize("count", [MOST + 35, MANY + 30])
def test_a_newer_meeting_changes_only_the_newest_part_and_what_lies_above_it(
    project: Settings, write: Write, count: int
) -> None:
    write(range(count))
    before = archive_of(render(project), f"{UNIT}cuoc-hop/")
    write(range(count, count + 1))
    after = archive_of(render(project), f"{UNIT}cuoc-hop/")
    assert before.keys() == after.keys()
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {name for name in after if f"-hop-{count}/" in after[name]}
    assert len(after) - len(changed) >= 2


def test_parts_lead_to_newer_and_older_ones(project: Settings, write: Write) -> None:
    write(range(MOST + 35))
    pages = archive_of(render(project), f"{UNIT}cuoc-hop/")
    whole = html_of(pages[f"{UNIT}cuoc-hop/index.md"])
    spans = [" ".join(node.text().split()) for node in whole.css(".bt-spans a")]
    assert spans == [
        "7/2019 – 8/2019 5 điểm cầu",
        "10/2018 – 7/2019 40 điểm cầu",
        "1/2018 – 10/2018 40 điểm cầu",
    ]
    middle = html_of(pages[f"{UNIT}cuoc-hop/phan-2/index.md"])
    nearby = [
        (node.attributes["rel"], node.attributes["href"]) for node in middle.css(".bt-neighbours a")
    ]
    assert nearby == [("prev", "../phan-3/"), ("next", "../phan-1/")]
    crumbs = [node.attributes["href"] for node in middle.css(".bt-crumbs a")]
    assert crumbs == ["../../../../", "../../../", "../../", "../"]


def test_a_long_series_is_drawn_with_its_newest_points_and_leads_to_all_figures(
    project: Settings, write: Write
) -> None:
    write(range(MOST + 10))
    pages = render(project)
    page = html_of(pages["chi-so/so-tien-thu/index.md"])
    assert len(page.css("figure svg circle")) == POINTS
    assert "Biểu đồ chỉ vẽ những con số mới nhất" in words_of(pages["chi-so/so-tien-thu/index.md"])
    assert page.css_first('.bt-more a[href="con-so/"]') is not None
    whole = archive_of(pages, "chi-so/so-tien-thu/con-so/")
    stated = {target for name, text in whole.items() for target in links(name, text)}
    assert len([target for target in stated if target.startswith("cuoc-hop/2")]) == MOST + 11


def test_news_of_tasks_says_what_became_of_them(project: Settings, write: Write) -> None:
    write(range(FEW + 2))
    said = "commitment_updates:\n  - {commitment: viec-1, status: in_progress, note: Đang làm.}\n"
    for path in sorted(project.data_dir.glob("meetings/*/*-hop-[0-9]*.yml"))[1:]:
        path.write_text(path.read_text("utf-8") + said, "utf-8")
    text = render(project)["co-quan/bo-moi/tin-ve-viec/index.md"]
    assert "Đang làm : Làm việc giả lập thứ 1." in words_of(text)


def test_the_search_does_not_index_archives(project: Settings, write: Write) -> None:
    write(range(MOST + 10))
    for text in archive_of(render(project), f"{UNIT}cuoc-hop/").values():
        assert "search_facts:" not in text


def test_no_title_becomes_markup_in_an_archive(project: Settings, write: Write) -> None:
    write(range(MOST + 10))
    plain = render(project)
    write(range(MOST + 10), HOSTILE.replace("'", "''"))
    hostile = render(project)
    assert hostile.keys() == plain.keys()
    for name in plain:
        assert _tags(hostile[name]) == _tags(plain[name]), name
    assert HOSTILE in words_of(hostile[f"{UNIT}cuoc-hop/index.md"])


def test_a_list_of_a_merged_ministry_leads_to_where_the_whole_of_it_is(
    project: Settings, write: Write
) -> None:
    write(range(MOST + 10))
    for path in project.data_dir.glob("meetings/201*/*.yml"):
        text = path.read_text("utf-8").replace("bo-moi", "bo-cu")
        path.write_text(text, "utf-8")
    pages = render(project)
    heir = html_of(pages["co-quan/bo-moi/index.md"])
    assert heir.css_first("#viec-bo-cu") is not None
    targets = {node.attributes["href"] for node in heir.css(".bt-more a")}
    assert "../bo-cu/viec-phai-lam/" in targets
    assert "co-quan/bo-cu/viec-phai-lam/index.md" in pages


@pytest.mark.parametrize("count", [0, MANY + 10])
def test_every_page_is_found_by_its_address(project: Settings, write: Write, count: int) -> None:
    write(range(count))
    portal = link(project)
    renderer = MarkdownRenderer(portal, Site())
    pages = list(portal_pages(portal))
    assert len({page.address for page in pages}) == len(pages)
    for page in pages if count == 0 else pages[::7]:
        found = find_page(portal, page.address)
        assert found is not None, page.address
        assert renderer.render(found) == renderer.render(page)


@pytest.mark.parametrize("address", ["khong-co/", "cuoc-hop/khong-co/", f"{UNIT}khong-co/"])
def test_no_page_is_found_where_none_is(portal: Portal, address: str) -> None:
    assert find_page(portal, address) is None


def test_naming_all_pages_computes_none_of_them(
    portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a chart was drawn")

    monkeypatch.setattr("generator.render.pages.indicator.draw", refuse)
    assert list(portal_pages(portal))


@pytest.mark.parametrize(
    ("dates", "label"),
    [
        (["2021-03-02", "2021-11-30"], "3/2021 – 11/2021"),
        (["2021-03-02", "2021-03-30"], "2/3 – 30/3/2021"),
        (["2021-03-02", "2021"], "2/3/2021"),
        (["2021-03", "2021-03"], "tháng 3/2021"),
        (["2021", "2021"], "năm 2021"),
        (["2021-Q2", "2021-S1"], "năm 2021"),
    ],
)
def test_a_part_is_named_by_what_is_known_of_its_time(dates: list[str], label: str) -> None:
    """A month or a day that no source states is never made up."""
    assert words_of_time([parse_partial_date(text) for text in dates])[0] == label
