"""What was put right is told where it stands, and in one public list."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from generator.render.listing import SHOWN
from generator.settings import Settings
from tests.conftest import FIRST
from tests.linking import link, render_pages
from tests.render.test_pages import HOSTILE, MEETING, html_of, words_of

LOG = "dinh-chinh/index.md"
CORRECTION = """\
  - date: {date}
    text: {text}
    reason: Gõ nhầm số của nguồn.
"""
OF_FIGURE = """\
    requested_by: Sở Thử tỉnh Hậu Giang
    figure: so-ty-le-thu
    was: 52,8%
"""
Correct = Callable[..., None]


@pytest.fixture
def correct(project: Settings) -> Correct:
    """Append corrections to a meeting; called once."""

    def append(*items: str) -> None:
        path = project.root / FIRST
        text = path.read_text("utf-8").rstrip("\n")
        path.write_text(f"{text}\ncorrections:\n{''.join(items)}", "utf-8")

    return append


def one(day: object = "2023-08-01", text: str = "Sửa tỷ lệ thử.", more: str = "") -> str:
    return CORRECTION.format(date=day, text=text) + more


def test_the_list_says_that_there_are_none_and_how_to_ask(project: Settings) -> None:
    pages = render_pages(link(project))
    assert "Đến nay chưa có đính chính nào." in words_of(pages[LOG])
    assert html_of(pages[LOG]).css_first('a[href="../dong-gop/#bao-loi"]') is not None
    assert "dinh-chinh" not in pages[MEETING]
    assert "Đã đính chính" not in pages[MEETING]


def test_a_meeting_says_what_was_put_right(project: Settings, correct: Correct) -> None:
    correct(one(more=OF_FIGURE))
    pages = render_pages(link(project))
    item = html_of(pages[MEETING]).css_first("#dinh-chinh-2023-08-01")
    assert item is not None
    words = " ".join(item.text(separator=" ").split())
    for told in [
        "1/8/2023 Sửa tỷ lệ thử.",
        "Tỷ lệ thử: 58,2%",
        "Trước đây ghi 52,8%",
        "Vì sao Gõ nhầm số của nguồn.",
        "Ai yêu cầu Sở Thử tỉnh Hậu Giang",
    ]:
        assert told in words


def test_a_corrected_figure_is_marked_wherever_it_is_shown(
    project: Settings, correct: Correct
) -> None:
    correct(one(more=OF_FIGURE))
    pages = render_pages(link(project))
    for name, count in [
        (MEETING, 2),
        ("chi-so/ty-le-thu/index.md", 1),
        ("nam/2023/index.md", 1),
    ]:
        marks = html_of(pages[name]).css("a.bt-corrected")
        assert len(marks) >= count, name
        for mark in marks:
            assert mark.text().startswith("Đã đính chính")
            assert str(mark.attributes["href"]).endswith("#dinh-chinh-2023-08-01")


def test_a_correction_of_no_figure_marks_none(project: Settings, correct: Correct) -> None:
    correct(one())
    text = render_pages(link(project))[MEETING]
    assert "Biên tập viên tự phát hiện" in words_of(text)
    assert "Đã đính chính" not in text


def test_the_list_shows_the_newest_first_with_their_meetings(
    project: Settings, correct: Correct
) -> None:
    correct(one("2023-08-01", "Sửa lần đầu."), one("2024-02", "Sửa lần sau."))
    words = words_of(render_pages(link(project))[LOG])
    assert words.index("Sửa lần sau.") < words.index("Sửa lần đầu.")
    assert "Họp thử một , 12/7/2023" in words


def test_corrections_of_one_day_have_places_of_their_own(
    project: Settings, correct: Correct
) -> None:
    correct(one(), one(text="Sửa chỗ khác."))
    page = html_of(render_pages(link(project))[MEETING])
    assert "Sửa tỷ lệ" in page.css_first("#dinh-chinh-2023-08-01").text()
    assert "Sửa chỗ khác" in page.css_first("#dinh-chinh-2023-08-01-2").text()


def test_a_correction_is_a_change_of_its_meeting(project: Settings, correct: Correct) -> None:
    correct(one("2025-03-10"))
    portal = link(project)
    meeting = next(item for item in portal.meetings if item.record.corrections)
    assert meeting.updated == date(2025, 3, 10)
    assert portal.build_date >= date(2025, 3, 10)


def test_a_long_list_has_an_archive(project: Settings, correct: Correct) -> None:
    days = [date(2023, 8, 1) + timedelta(days=number) for number in range(SHOWN + 1)]
    correct(*(one(day, f"Sửa lần {number}.") for number, day in enumerate(days)))
    pages = render_pages(link(project))
    assert "Sửa lần 0." not in words_of(pages[LOG])
    assert html_of(pages[LOG]).css_first('.bt-more a[href="tat-ca/"]') is not None
    whole = words_of(pages["dinh-chinh/tat-ca/index.md"])
    assert f"{SHOWN + 1} đính chính" in whole
    assert "Sửa lần 0." in whole


def test_markup_in_a_correction_stays_text(project: Settings, correct: Correct) -> None:
    path = project.root / FIRST
    correct(one(text="'" + HOSTILE.replace("'", "''") + "'"))
    assert path.is_file()
    pages = render_pages(link(project))
    for name in (MEETING, LOG):
        assert HOSTILE in words_of(pages[name])
