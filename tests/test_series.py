"""Figures lined up in time: what may be joined, what may not, and where sources disagree."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from generator.portal import Break, Cause, Point, Portal, Series
from generator.settings import Settings
from tests.conftest import SECOND
from tests.linking import add_meeting, link


def series_of(
    portal: Portal, indicator: str, area: str | None = None, part: str | None = None
) -> Series:
    found = next(item for item in portal.indicators if item.id == indicator)
    return next(
        series
        for series in found.series
        if (series.area.id if series.area else None) == area and series.breakdown == part
    )


def only_point(project: Settings, indicator: str = "so-luot-thu") -> Point:
    (point,) = series_of(link(project), indicator).actual
    return point


def test_a_new_denominator_breaks_the_line_and_leaves_no_difference(portal: Portal) -> None:
    series = series_of(portal, "ty-le-thu")
    assert [point.breaks for point in series.actual] == [None, Break.DENOMINATOR]
    assert series.latest is not None
    assert series.latest.size is None


def test_with_the_same_denominator_the_difference_is_known(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    edit(SECOND, "numerator: 528\n    denominator: 1086", "value: 60.5\n    denominator: 1146")
    edit(SECOND, "value: 60.5", "value: 60.5\n    numerator: 693")
    latest = series_of(link(project), "ty-le-thu").latest
    assert latest is not None
    assert latest.size == Decimal("2.3")


def test_another_way_of_counting_breaks_the_line(project: Settings) -> None:
    add_meeting(project, "2024-02-01", "indicator: so-luot-thu; value: 10; time_period: 2022")
    add_meeting(
        project,
        "2024-03-01",
        "indicator: so-luot-thu; value: 12; time_period: 2023; definition: Chỉ đếm ở xã.",
    )
    series = series_of(link(project), "so-luot-thu")
    assert [point.breaks for point in series.actual] == [None, Break.DEFINITION]


def test_a_count_of_half_a_year_is_not_compared_with_that_of_a_year(project: Settings) -> None:
    add_meeting(project, "2024-02-01", "indicator: so-luot-thu; value: 10; time_period: 2023")
    add_meeting(project, "2024-08-01", "indicator: so-luot-thu; value: 6; time_period: 2024-S1")
    latest = series_of(link(project), "so-luot-thu").latest
    assert latest is not None
    assert (latest.breaks, latest.size) == (Break.SPAN, None)


@pytest.mark.parametrize(("area", "expected"), [("can-tho", Break.MERGER), ("da-nang", None)])
def test_a_line_breaks_where_a_unit_took_over_others(
    project: Settings, area: str, expected: Break | None
) -> None:
    for day, value in [("2025-06-30", 5), ("2025-07-01", 9), ("2025-08-01", 10)]:
        add_meeting(project, day, f"indicator: so-luot-thu; value: {value}; ref_area: {area}")
    series = series_of(link(project), "so-luot-thu", area)
    assert [point.breaks for point in series.actual] == [None, expected, None]


def test_what_two_meetings_repeat_is_one_point(project: Settings) -> None:
    for day in ("2024-02-01", "2024-03-01"):
        add_meeting(project, day, "indicator: so-luot-thu; value: 10; time_period: 2023")
    point = only_point(project)
    assert [figure.meeting.id for figure in point.figures] == [
        "2024-03-01-hop-them",
        "2024-02-01-hop-them",
    ]
    assert point.disagreements == []


@pytest.mark.parametrize(
    ("older", "newer", "cause"),
    [
        ("value: 58.2", "value: 58", Cause.ROUNDING),
        (
            "numerator: 20; denominator: 100",
            "numerator: 30; denominator: 120",
            Cause.DENOMINATOR,
        ),
        ("value: 58.2", "value: 70.1; definition: Chỉ đếm ở xã.", Cause.DEFINITION),
        ("value: 58.2", "value: 70.1", Cause.REVISION),
    ],
)
def test_where_two_meetings_disagree_the_likely_cause_is_named(
    project: Settings, older: str, newer: str, cause: Cause
) -> None:
    add_meeting(project, "2024-02-01", f"indicator: muc-do-thu; time_period: 2023; {older}")
    add_meeting(project, "2024-03-01", f"indicator: muc-do-thu; time_period: 2023; {newer}")
    (found,) = only_point(project, "muc-do-thu").disagreements
    assert found.cause is cause
    assert found.newer.meeting.id == "2024-03-01-hop-them"


def test_two_sources_of_one_meeting_disagree_for_no_known_reason(project: Settings) -> None:
    add_meeting(
        project,
        "2024-02-01",
        "indicator: so-luot-thu; value: 10; time_period: 2023; source: bao-thu",
        "indicator: so-luot-thu; value: 17; time_period: 2023; source: bao-khac",
    )
    (found,) = only_point(project).disagreements
    assert found.cause is Cause.UNKNOWN


def test_parts_and_areas_and_kinds_are_kept_apart(project: Settings) -> None:
    add_meeting(
        project,
        "2024-02-01",
        "indicator: so-luot-thu; value: 10",
        "indicator: so-luot-thu; value: 4; breakdown: Ở xã",
        "indicator: so-luot-thu; value: 20; kind: target; time_period: 2025",
    )
    add_meeting(project, "2024-03-01", "indicator: so-luot-thu; value: 5; breakdown: ở xã")
    portal = link(project)
    whole = series_of(portal, "so-luot-thu")
    assert (len(whole.actual), len(whole.targets)) == (1, 1)
    assert len(series_of(portal, "so-luot-thu", part="ở xã").actual) == 2


def test_a_fraction_and_what_it_comes_to_do_not_disagree(project: Settings) -> None:
    first = "indicator: ty-le-thu; numerator: 388; denominator: 1146; time_period: 2022"
    add_meeting(project, "2024-02-01", first)
    add_meeting(project, "2024-03-01", "indicator: ty-le-thu; value: 33.9; time_period: 2022")
    points = series_of(link(project), "ty-le-thu").actual
    (point,) = (point for point in points if len(point.figures) == 2)
    assert point.disagreements == []


def test_a_count_up_to_a_day_is_not_compared_with_that_of_a_month(project: Settings) -> None:
    add_meeting(project, "2024-02-01", "indicator: so-luot-thu; value: 210; as_of: 2023-12")
    add_meeting(project, "2024-03-01", "indicator: so-luot-thu; value: 20; time_period: 2024-01")
    latest = series_of(link(project), "so-luot-thu").latest
    assert latest is not None
    assert latest.breaks is Break.SPAN


def test_nothing_moved_where_it_is_not_known_what_came_first(project: Settings) -> None:
    """A meeting of which only the year is known may have been held before the other."""
    add_meeting(project, "2024-02-01", "indicator: so-luot-thu; value: 10")
    add_meeting(project, "2024", "indicator: so-luot-thu; value: 12")
    latest = series_of(link(project), "so-luot-thu").latest
    assert latest is not None
    assert (latest.breaks, latest.size) == (Break.ORDER, None)
