"""What the pages of indicators say, on the synthetic record."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.portal import Portal, Province
from generator.records import registers
from generator.render.tile_map import by_count, by_value
from generator.settings import Settings
from tests.conftest import FIRST, SECOND
from tests.linking import add_meeting, link, render_pages
from tests.render.test_pages import HOSTILE, _tags, html_of, words_of

INDICATORS = "data/registers/indicators.yml"
RATE = "chi-so/ty-le-thu/index.md"
COUNT = "chi-so/so-luot-thu/index.md"


def render(project: Settings) -> dict[str, str]:
    return render_pages(link(project))


def links_in(node: LexborHTMLParser, selector: str) -> list[str]:
    return [link.attributes["href"] or "" for link in node.css(f"{selector} a")]


@pytest.fixture
def page(portal: Portal) -> str:
    return render_pages(portal)[RATE]


def test_the_newest_figure_comes_with_why_it_cannot_be_compared(page: str) -> None:
    words = words_of(page)
    assert "528/1.086 Nguồn không nêu kỳ. Nêu ở cuộc họp năm 2024" in words
    assert "Không so được với con số trước đó là 58,2% (388/1.146)" in words
    assert "vì mẫu số đổi từ 1.146 thành 1.086" in words


def test_a_movement_is_told_in_the_right_unit(project: Settings) -> None:
    for day, value in [("2024-02-01", 40), ("2024-03-01", 46)]:
        add_meeting(project, day, f"indicator: muc-do-thu; value: {value}")
    pages = render(project)
    words = words_of(pages["chi-so/muc-do-thu/index.md"])
    assert "Tăng 6 điểm phần trăm so với ngày 1/2/2024 ( 40% , nguồn 1 )." in words
    listed = words_of(pages["chi-so/index.md"])
    assert "46% nêu ngày 1/3/2024 nguồn 1" in listed
    assert "Thay đổi Tăng 6 điểm phần trăm so với ngày 1/2/2024" in listed


def test_every_figure_leads_to_its_meeting_and_to_its_source(page: str) -> None:
    rows = html_of(page).css("tr[id]")
    assert len(rows) == 3
    for row in rows:
        found = [link.attributes["href"] or "" for link in row.css("a")]
        assert any("/cuoc-hop/" in href and "#so-ty-le-thu" in href for href in found)
        assert any(href.endswith("#nguon-1") for href in found)
    ids = [row.attributes["id"] for row in rows]
    assert len(set(ids)) == 3


def test_a_chart_tells_its_series_to_those_who_do_not_see_it(page: str) -> None:
    figure = html_of(page).css_first("figure [role=img]")
    assert figure is not None
    named = (figure.attributes["aria-labelledby"] or "").split()
    texts = [html_of(page).css_first(f"#{name}") for name in named]
    told = " ".join(text.text(separator=" ") for text in texts if text)
    assert "Cả nước" in told
    assert "58,2% (6 tháng đầu năm 2023), rồi 528/1.086 (nêu năm 2024)" in told
    assert "Đường đứt chỗ mẫu số đổi từ 1.146 thành 1.086" in told


def test_only_a_series_of_two_points_is_drawn_and_offered(portal: Portal) -> None:
    pages = render_pages(portal)
    assert html_of(pages["chi-so/so-tien-thu/index.md"]).css("figure") == []
    cards = links_in(html_of(pages["cuoc-hop/2023-07-12-hop-thu-mot/index.md"]), ".bt-figure")
    assert "../../chi-so/ty-le-thu/#theo-thoi-gian" in cards
    assert not any("so-tien-thu/#theo-thoi-gian" in href for href in cards)


@pytest.mark.parametrize(("left", "verdict"), [("558", "khớp"), ("557", "không khớp")])
def test_what_is_left_is_held_against_what_is_done(
    project: Settings, edit: Callable[[str, str, str], None], left: str, verdict: str
) -> None:
    edit(INDICATORS, "  unit: lượt\n", "  unit: lượt\n  remainder_of: ty-le-thu\n")
    edit(
        SECOND,
        "observations:\n",
        f"observations:\n  - indicator: so-luot-thu\n    value: {left}\n",
    )
    pages = render(project)
    for name in (RATE, COUNT):
        words = words_of(pages[name])
        assert f"1.086 − 528 = 558, {verdict} với {left} lượt" in words
        found = links_in(html_of(pages[name]), ".bt-statements")
        assert "../../cuoc-hop/2024-hop-thu-hai/#so-ty-le-thu" in found
        assert "../../cuoc-hop/2024-hop-thu-hai/#so-so-luot-thu" in found


def test_figures_of_two_meetings_are_not_held_against_each_other(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    edit(INDICATORS, "  unit: lượt\n", "  unit: lượt\n  remainder_of: ty-le-thu\n")
    add_meeting(project, "2024-02-01", "indicator: so-luot-thu; value: 558")
    assert "Đã làm và còn lại" not in words_of(render(project)[COUNT])


def test_disagreeing_sources_stand_side_by_side_with_the_likely_cause(project: Settings) -> None:
    for day, value in [("2024-02-01", "58.2"), ("2024-03-01", "58")]:
        add_meeting(project, day, f"indicator: muc-do-thu; value: {value}; time_period: 2023")
    page = render(project)["chi-so/muc-do-thu/index.md"]
    words = words_of(page)
    assert "Nêu sau 58% 1/3/2024 , nguồn 1 Nêu trước 58,2% 1/2/2024 , nguồn 1" in words
    assert "Một nguồn làm tròn" in words


def test_local_values_have_a_table_and_are_never_added(page: str) -> None:
    words = words_of(page)
    assert "Theo địa phương" in words
    assert "88,3% thực tế" in words
    assert "../../dia-phuong/hau-giang/" in links_in(html_of(page), "table")


def test_a_commitment_with_this_target_is_listed_with_its_state(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    edit(
        FIRST,
        "    due: 2023-12-31\n",
        "    due: 2023-12-31\n    target:\n      indicator: ty-le-thu\n      value: 90\n",
    )
    words = words_of(render(project)[RATE])
    assert "Làm xong việc thử. Mục tiêu 90%; hạn 31/12/2023 Đã xong" in words


def test_no_name_of_a_part_becomes_markup(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    for day in ("2024-02-01", "2024-03-01"):
        add_meeting(project, day, "indicator: so-luot-thu; value: 10; breakdown: Phần thường")
    plain = render(project)[COUNT]
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    for month in ("02", "03"):
        edit(f"data/meetings/2024/2024-{month}-01-hop-them.yml", "Phần thường", quoted)
    hostile = render(project)[COUNT]
    assert _tags(hostile) == _tags(plain)
    assert HOSTILE in words_of(hostile)
    assert html_of(hostile).css("figure svg circle")


def test_the_list_groups_indicators_by_programme(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    edit(INDICATORS, "  unit: lượt\n", "  unit: lượt\n  programme: chuong-trinh-thu\n")
    page = html_of(render(project)["chi-so/index.md"])
    sections = page.css("section")
    assert [len(section.css("tbody tr")) for section in sections] == [1, 4]


def unit(name: str, row: int) -> Province:
    tile = registers.Tile.model_validate({"column": 1, "row": row})
    record = registers.Province.model_construct(
        **{field: info.default for field, info in registers.Province.model_fields.items()}
        | {"id": name, "name": name, "kind": registers.ProvinceKind.CITY, "tile": tile}
    )
    return Province(record)


@pytest.mark.parametrize(
    ("count", "level"), [(0, 0), (1, 1), (2, 1), (3, 2), (5, 2), (6, 4), (60, 4)]
)
def test_the_map_of_units_has_four_classes(
    monkeypatch: pytest.MonkeyPatch, count: int, level: int
) -> None:
    monkeypatch.setattr(Province, "meeting_count", count)
    found = by_count([unit("a", 1)])
    assert found.tiles[0].level == level
    assert [label for _, label in found.legend] == [
        "Chưa có cuộc họp",
        "1–2 cuộc họp",
        "3–5 cuộc họp",
        "Từ 6 cuộc họp",
    ]


def test_local_values_are_put_on_a_map_from_five_units_on(
    portal: Portal,
) -> None:
    figure = next(item for item in portal.indicators if item.id == "ty-le-thu").figures[0]
    units = [unit(name, row) for row, name in enumerate("abcdef", start=1)]
    figures = []
    for number, area in enumerate(units[:5]):
        record = figure.record.model_copy(update={"value": Decimal(number * 10), "numerator": None})
        other = type(figure)(
            record, figure.meeting, figure.indicator, area, figure.source, figure.anchor
        )
        figures.append(other)
    assert by_value(units, figures[:4]) is None
    found = by_value(units, figures)
    assert found is not None
    assert [tile.level for tile in found.tiles] == [1, 1, 2, 3, 4, 0]
    assert found.tiles[4].text == "40%"
    assert [label for _, label in found.legend] == ["Chưa có số", "0% – 10%", "20%", "30%", "40%"]
