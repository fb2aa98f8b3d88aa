"""Every meeting has a picture that says what it is where its address is shared."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from generator.portal import Portal
from generator.render.cards import Card, draw
from generator.render.cards.lettering import BOLD, FONTS, Face
from generator.render.exports.cards import card_of, files
from generator.settings import Settings, Site
from tests.conftest import FIRST
from tests.linking import link, render_pages

LETTERS = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
)
SIGNS = "0123456789.,;:!?()/%&–—“”‘’…·−×≥≤"
CARD = Card("Bản tin", "12/7/2023", "Họp", ("58,2%", "Tỷ lệ"))


def test_each_meeting_has_a_card_of_the_size_that_networks_show(portal: Portal) -> None:
    made = {path: make() for path, make in files(portal, Site())}
    assert made.keys() == {
        "cuoc-hop/2023-07-12-hop-thu-mot/chia-se.png",
        "cuoc-hop/2024-hop-thu-hai/chia-se.png",
    }
    for content in made.values():
        image = Image.open(BytesIO(content))
        assert (image.format, image.size) == ("PNG", (1200, 630))
        assert len(content) < 25_000


def test_pages_name_their_card(portal: Portal) -> None:
    pages = render_pages(portal)
    assert 'card: "chia-se.png"' in pages["cuoc-hop/2024-hop-thu-hai/index.md"]
    assert "card:" not in pages["van-ban/1-qd-thu-2020/index.md"]


def test_a_card_says_title_day_and_the_first_headline_figure(portal: Portal) -> None:
    first = next(meeting for meeting in portal.meetings if meeting.id.startswith("2023"))
    card = card_of(first, Site())
    assert (card.site, card.when, card.title) == (
        "Bản tin chuyển đổi số",
        "12/7/2023",
        "Họp thử một",
    )
    assert card.figure == ("58,2%", "Tỷ lệ thử · 6 tháng đầu năm 2023")


def test_without_a_headline_figure_it_says_what_kind_of_meeting_it_was(portal: Portal) -> None:
    second = next(meeting for meeting in portal.meetings if meeting.id.startswith("2024"))
    card = card_of(second, Site())
    assert card.when == "Năm 2024"
    assert card.figure is None
    assert card.foot.startswith("Phiên họp ủy ban, ban chỉ đạo · ")


def test_a_target_is_not_shown_as_what_was_reached(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    edit(FIRST, "headline: true", "headline: true\n    kind: target")
    figure = card_of(link(project).meetings[-1], Site()).figure
    assert figure is not None
    assert figure[1].startswith("Mục tiêu: ")


def test_a_meeting_to_come_is_not_shown_as_held(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    edit(FIRST, "date: 2023-07-12", "date: 2023-07-12\nstatus: planned")
    assert card_of(link(project).meetings[-1], Site()).when == "Dự kiến họp 12/7/2023"


def test_the_same_card_is_the_same_picture_wherever_it_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = draw(CARD)
    monkeypatch.chdir(tmp_path)
    assert draw(CARD) == before


def test_the_font_has_every_letter_that_records_use() -> None:
    letters = Face(BOLD, 40)
    assert list(letters.line("\uffff")) == []
    used = sorted({*LETTERS, *LETTERS.upper(), *SIGNS})
    assert [letter for letter in used if not list(letters.line(letter))] == []


@pytest.mark.parametrize("letter", "ẤẨẴỂỆỘỰgỵjợ")
def test_marks_above_and_below_letters_are_whole(letter: str) -> None:
    font = ImageFont.truetype(FONTS / "be-vietnam-pro-700.ttf", 80)
    canvas = Image.new("L", (300, 300))
    ImageDraw.Draw(canvas).text((100, 200), letter, 255, font, "ls")
    ((mask, _, _),) = Face(BOLD, 80).line(letter)
    assert inked(mask) == inked(canvas)


def inked(image: Image.Image) -> bytes:
    return image.crop(image.getbbox()).tobytes()


def test_edges_of_letters_have_shades_of_their_ink_alone() -> None:
    """Numbers of colours are blended: one of another ink would be a speck."""
    text = " ".join(LETTERS)
    image = Image.open(BytesIO(draw(Card(text, text, text, (text, text)))))

    def colours(top: int, bottom: int) -> set[int]:
        return {number for _, number in image.crop((0, top, 1200, bottom)).getcolors()}

    assert colours(124, 400) == set(range(7))
    assert colours(425, 500) == {0, 7, 8, 9, 10}
    assert colours(510, 630) == {0, 11, 12, 13, 14}


def test_long_titles_break_between_words_and_end_with_an_ellipsis() -> None:
    letters = Face(BOLD, 50)
    words = "Hội nghị tổng kết năm và triển khai nhiệm vụ " * 6
    lines = letters.wrap(words.strip(), 1040, 4)
    assert len(lines) == 4
    assert lines[-1].endswith("…")
    assert set(" ".join(lines).rstrip("…").split()) <= set(words.split())
    assert max(map(letters.width, lines)) <= 1040


def test_a_word_longer_than_a_line_is_cut() -> None:
    letters = Face(BOLD, 50)
    (line,) = letters.wrap("W" * 300, 1040, 4)
    assert letters.width(line) <= 1040


@pytest.mark.parametrize("text", ["", "😀 漢字 \u202e <b>&", "x " * 400])
def test_whatever_a_record_says_there_is_a_card(text: str) -> None:
    assert draw(Card(text, text, text, (text, text))).startswith(b"\x89PNG")
    assert draw(Card(text, text, text, None, text)).startswith(b"\x89PNG")
