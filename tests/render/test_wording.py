"""How figures and their movements are put into words."""

from decimal import Decimal

import pytest

from generator.dates import parse_partial_date
from generator.link.series import link_series
from generator.portal import Break, Figure, Indicator, Movement
from generator.records import registers
from generator.records.observation import Observation
from generator.render import wording


def step(unit: str, before: dict[str, str], after: dict[str, str]) -> Movement:
    """Line two figures up as the linker does."""
    record = {"id": "thu", "name": "Thử", "definition": "Thử.", "unit": unit}
    indicator = Indicator(registers.Indicator.model_validate(record))
    for year, fields in (("2022", before), ("2023", after)):
        stated = Observation.model_validate({"indicator": "thu", "time_period": year, **fields})
        figure = Figure(stated, FakeMeeting(), indicator, None, None, "so-thu")  # type: ignore[arg-type]
        indicator.figures.append(figure)
    link_series(indicator)
    movement = indicator.series[0].latest
    assert movement is not None
    return movement


class FakeMeeting:
    sort_key = ()
    date = parse_partial_date("2024-03-01")


@pytest.mark.parametrize(
    ("unit", "before", "after", "words"),
    [
        ("điểm", "0.48", "0.71", "tăng 0,23"),
        ("%", "52.6", "58.2", "tăng 5,6 điểm phần trăm"),
        ("%", "28", "19", "giảm 9 điểm phần trăm"),
        ("%", "58.20", "60.2", "tăng 2,00 điểm phần trăm"),
        ("tỷ đồng", "1400", "2505", "tăng 1.105 tỷ đồng"),
        ("thứ hạng", "48", "46", "lên 2 bậc"),
        ("thứ hạng", "43", "46", "xuống 3 bậc"),
        ("thứ hạng", "46", "46", "không đổi"),
        ("lượt", "7", "7", "không đổi"),
    ],
)
def test_a_movement_is_worded_by_its_unit(unit: str, before: str, after: str, words: str) -> None:
    assert wording.movement(step(unit, {"value": before}, {"value": after})) == words


def test_what_a_source_only_bounds_moves_by_about_so_much() -> None:
    before, after = {"value": "674.3", "qualifier": "more_than"}, {"value": "700"}
    assert wording.movement(step("tỷ đồng", before, after)) == "tăng khoảng 25,7 tỷ đồng"
    same = {"value": "674.3", "qualifier": "more_than"}
    assert wording.movement(step("tỷ đồng", before, same)) == "không đổi"
    assert wording.movement(step("tỷ đồng", before, {"value": "674.3"})) == "gần như không đổi"


def test_fractions_of_one_whole_are_compared_in_points_of_per_cent() -> None:
    before = {"numerator": "388", "denominator": "1146"}
    after = {"numerator": "528", "denominator": "1146"}
    assert wording.movement(step("%", before, after)) == "tăng 12,2 điểm phần trăm"
    nearly = {"numerator": "9999", "denominator": "10000"}
    assert wording.movement(step("%", nearly, {"value": "100"})) == "gần như không đổi"


def test_what_cannot_be_compared_says_why() -> None:
    before = {"value": "34", "numerator": "388", "denominator": "1146"}
    after = {"numerator": "528", "denominator": "1086"}
    words = "không so được: mẫu số đổi từ 1.146 thành 1.086"
    assert wording.movement(step("%", before, after)) == words
    other = {"value": "40", "definition": "Chỉ tính một phần."}
    assert wording.movement(step("%", before, other)) == "không so được: cách tính đổi"
    plain = step("%", before, before)
    merger = Movement(plain.before, plain.after, None, Break.MERGER)
    assert wording.movement(merger) == "không so được: địa giới đổi từ ngày 1/7/2025"
    assert wording.movement(Movement(plain.before, plain.after, None, None)) == "không so được"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "năm 2022"),
        ({"time_period": "2022-S1"}, "6 tháng đầu năm 2022"),
        ({"time_period": "2022-06-30"}, "ngày 30/6/2022"),
    ],
)
def test_a_movement_says_since_when(fields: dict[str, str], words: str) -> None:
    assert wording.since(step("%", {"value": "1", **fields}, {"value": "2"})) == words


def test_a_figure_bears_its_own_unit() -> None:
    moved = step(
        "tỷ đồng", {"value": "1", "unit": "triệu USD"}, {"value": "2", "unit": "triệu USD"}
    )
    assert wording.amount(moved.after) == "2 triệu USD"
    assert wording.movement(moved) == "tăng 1 triệu USD"
    assert moved.size == Decimal(1)
