"""What a reader of a chart sees, read from the SVG."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations
from xml.etree import ElementTree

import pytest

from generator.portal import Portal, Series
from generator.render.charts import draw
from generator.render.charts.axes import value_ticks, year_ends
from generator.settings import Settings
from tests.linking import add_meeting, link

Element = ElementTree.Element
LABEL = ".//text[@class='label']"
LINE = ".//path[@class='line reactive nofill']"


def series_of(portal: Portal, indicator: str = "so-luot-thu") -> Series:
    return next(item for item in portal.indicators if item.id == indicator).series[0]


def drawn(project: Settings, *observations: str, indicator: str = "so-luot-thu") -> Element:
    add_meeting(
        project, "2024-02-01", *(f"indicator: {indicator}; {item}" for item in observations)
    )
    return ElementTree.fromstring(draw(series_of(link(project), indicator)))


def labels(svg: Element) -> list[str | None]:
    return [node.text for node in svg.findall(LABEL)]


def test_figures_are_joined_and_bear_their_values_as_printed(project: Settings) -> None:
    svg = drawn(
        project,
        "value: 1200; time_period: 2021; qualifier: more_than",
        "value: 1500; time_period: 2022",
    )
    assert labels(svg) == ["hơn 1.200 lượt", "1.500 lượt"]
    (line,) = svg.findall(LINE)
    assert line.get("d", "").count(" L") == 1


def test_a_line_is_not_drawn_across_a_break(project: Settings) -> None:
    svg = drawn(
        project,
        "value: 1; time_period: 2019",
        "value: 2; time_period: 2020",
        "value: 8; time_period: 2021; definition: Chỉ đếm ở xã.",
        "value: 9; time_period: 2022; definition: Chỉ đếm ở xã.",
    )
    assert len(svg.findall(".//circle")) == 4
    lines = [line.get("d", "") for line in svg.findall(LINE)]
    assert [line.count(" L") for line in lines] == [1, 1]


def test_two_figures_with_a_break_between_them_are_two_points_without_a_line(
    portal: Portal,
) -> None:
    svg = ElementTree.fromstring(draw(series_of(portal, "ty-le-thu")))
    assert labels(svg) == ["58,2%", "528/1.086"]
    assert svg.findall(LINE) == []


def test_a_bare_fraction_stands_at_what_it_comes_to(project: Settings) -> None:
    def height(svg: Element) -> float:
        return float(svg.findall(".//circle")[-1].get("cy", ""))

    rest = "value: 10; time_period: 2020"
    bare = drawn(
        project, rest, "numerator: 1; denominator: 4; time_period: 2022", indicator="muc-do-thu"
    )
    same = drawn(project, rest, "value: 25; time_period: 2022", indicator="muc-do-thu")
    assert labels(bare) == ["10%", "1/4"]
    assert height(bare) == height(same)


def test_targets_and_forecasts_differ_from_what_was_done_by_shape_and_are_not_joined(
    project: Settings,
) -> None:
    svg = drawn(
        project,
        "value: 5; time_period: 2021",
        "value: 8; time_period: 2024; kind: target",
        "value: 9; time_period: 2025; kind: target",
        "value: 7; time_period: 2023; kind: forecast",
    )
    shapes = [
        (node.get("class"), node.tag, "transform" in node.attrib)
        for node in svg.iter()
        if "bt-dot" in node.get("class", "")
    ]
    assert shapes == [
        ("bt-dot bt-dot--actual", "circle", False),
        ("bt-dot bt-dot--target", "rect", True),
        ("bt-dot bt-dot--target", "rect", True),
        ("bt-dot bt-dot--forecast", "rect", False),
    ]
    assert svg.findall(LINE) == []


def test_the_best_rank_is_on_top(project: Settings) -> None:
    register = project.data_dir / "registers/indicators.yml"
    text = register.read_text("utf-8")
    register.write_text(text.replace("unit: lượt", "unit: thứ hạng"), "utf-8")
    svg = drawn(project, "value: 48; time_period: 2021", "value: 46; time_period: 2022")
    worse, better = (float(dot.get("cy", "")) for dot in svg.findall(".//circle"))
    assert better < worse
    assert labels(svg) == ["thứ 48", "thứ 46"]


def test_a_long_unit_is_left_to_the_caption(project: Settings) -> None:
    register = project.data_dir / "registers/indicators.yml"
    text = register.read_text("utf-8")
    register.write_text(text.replace("unit: lượt", "unit: doanh nghiệp, hộ, cá nhân"), "utf-8")
    svg = drawn(project, "value: 37542; time_period: 2021", "value: 40000; time_period: 2022")
    assert labels(svg) == ["37.542", "40.000"]


def test_labels_of_many_points_do_not_collide_and_the_ends_keep_theirs(project: Settings) -> None:
    months = [
        f"value: {30 + month % 5}; time_period: {year}-{month:02}"
        for year in (2021, 2022, 2023)
        for month in range(1, 13)
    ]
    svg = drawn(project, *months, indicator="muc-do-thu")
    assert len(svg.findall(".//circle")) == 36
    texts = svg.findall(LABEL)
    assert [texts[0].text, texts[-1].text] == ["31%", "32%"]
    places = [(float(text.get("x", "")), float(text.get("y", ""))) for text in texts]
    for one, two in combinations(places, 2):
        assert abs(one[0] - two[0]) > 20 or abs(one[1] - two[1]) > 13


def test_the_drawing_holds_no_script_style_date_or_id(portal: Portal) -> None:
    """The library writes all of these; what is left is the same on any day."""
    series = series_of(portal, "ty-le-thu")
    text = draw(series)
    assert text == draw(series)
    svg = ElementTree.fromstring(text)
    tags = {node.tag for node in svg.iter()}
    assert tags <= {"svg", "g", "path", "text", "circle", "rect"}
    assert not any({"id", "style"} & node.attrib.keys() for node in svg.iter())
    assert "<!--" not in text
    assert svg.attrib.keys() == {"class", "viewBox", "aria-hidden"}


def test_hostile_text_stays_text(project: Settings) -> None:
    register = project.data_dir / "registers/indicators.yml"
    text = register.read_text("utf-8")
    register.write_text(text.replace("unit: lượt", "unit: 'a < b & \"'"), "utf-8")
    svg = drawn(project, "value: 1; time_period: 2021", "value: 2; time_period: 2022")
    assert labels(svg) == ['1 a < b & "', '2 a < b & "']


@pytest.mark.parametrize(
    ("days", "years"),
    [
        ([date(2023, 7, 12), date(2023, 12, 31)], [2022, 2023]),
        ([date(2020, 12, 31), date(2022, 12, 31)], [2020, 2021, 2022]),
        ([date(2023, 12, 31)], [2023]),
        ([date(2015, 12, 31), date(2024, 12, 31)], [2015, 2018, 2021, 2024]),
    ],
)
def test_few_years_stand_below_a_chart(days: Sequence[date], years: Sequence[int]) -> None:
    assert [day.year for day in year_ends(days)] == years


@pytest.mark.parametrize(
    ("values", "is_rank", "ticks"),
    [
        (["34", "48.6"], False, ["0", "20", "40", "60"]),
        (["97", "99.84"], False, ["0", "50", "100"]),
        (["0", "0"], False, ["0", "1"]),
        (["-2", "3.5"], False, ["-2", "0", "2", "4"]),
        (["46", "48"], True, ["44", "46", "48", "50"]),
        (["1", "1"], True, ["1", "2"]),
        (["2505"], False, ["0", "1000", "2000", "3000"]),
    ],
)
def test_the_scale_has_few_round_values(
    values: Sequence[str], is_rank: bool, ticks: Sequence[str]
) -> None:
    found = value_ticks([Decimal(value) for value in values], is_rank=is_rank)
    assert found == [Decimal(tick) for tick in ticks]
