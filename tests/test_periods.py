"""Years and half-years hold what belongs to them for certain, and nothing else."""

from collections.abc import Callable
from datetime import date

import pytest

from generator.check import check_sources
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Period, Portal
from generator.settings import Settings
from tests.conftest import FIRST, SECOND

Edit = Callable[[str, str, str], None]
LATER = date(2025, 1, 1)


@pytest.fixture
def linked(project: Settings) -> Callable[..., Portal]:
    """Link the project as it now is."""

    def link(build_date: date = LATER) -> Portal:
        records, found = check_sources(load_sources(project.data_dir))
        assert not [problem for problem in found if problem.is_error]
        return link_records(records, build_date)

    return link


def at(portal: Portal, address: str) -> Period:
    periods = [*portal.years, *portal.half_years]
    return next(period for period in periods if period.address == f"nam/{address}/")


def ids(items: list) -> list[str]:
    return [item.id for item in items]


def test_a_half_year_is_there_for_a_meeting_or_a_deadline_newest_first(
    linked: Callable[..., Portal], edit: Edit
) -> None:
    edit(FIRST, "due: 2023-12-31", "due: 2026-03")
    portal = linked()
    assert ids(portal.half_years) == ["2026/6-thang-dau", "2023/6-thang-cuoi"]
    assert ids(portal.years) == ["2026", "2024", "2023"]
    assert [ids(year.halves) for year in portal.years] == [
        ["2026/6-thang-dau"],
        [],
        ["2023/6-thang-cuoi"],
    ]


@pytest.mark.parametrize(
    ("due", "year", "half"),
    [
        ("2023-07-12", "2023", "2023/6-thang-cuoi"),
        ("2023-12-31", "2023", "2023/6-thang-cuoi"),
        ("2024-01-01", "2024", "2024/6-thang-dau"),
        ("2024-06-30", "2024", "2024/6-thang-dau"),
        ("2024-07-01", "2024", "2024/6-thang-cuoi"),
        ("2024-Q2", "2024", "2024/6-thang-dau"),
        ("2024-S1", "2024", "2024/6-thang-dau"),
        ("2024", "2024", "2024/6-thang-cuoi"),
    ],
)
def test_a_deadline_counts_in_the_period_in_which_it_ends(
    linked: Callable[..., Portal], edit: Edit, due: str, year: str, half: str
) -> None:
    edit(FIRST, "due: 2023-12-31", f"due: {due}")
    portal = linked()
    periods = [*portal.years, *portal.half_years]
    assert [period.id for period in periods if period.due] == [year, half]


def test_a_meeting_of_which_only_the_year_is_known_belongs_to_neither_half(
    linked: Callable[..., Portal], edit: Edit
) -> None:
    edit(FIRST, "due: 2023-12-31", "due: 2024-12-31")
    portal = linked()
    year, half = at(portal, "2024"), at(portal, "2024/6-thang-cuoi")
    assert ids(year.meetings) == ids(year.undated) == ["2024-hop-thu-hai"]
    assert half.meetings == half.kept == half.movements == []
    assert at(portal, "2023").undated == []


def test_what_a_meeting_of_an_unknown_day_calls_done_was_done_in_its_year(
    linked: Callable[..., Portal],
) -> None:
    portal = linked()
    assert ids(at(portal, "2024").kept) == ["viec-thu"]
    assert at(portal, "2023").kept == []
    assert at(portal, "2023").missed == []


def test_a_promise_counts_as_kept_when_it_was_done(
    linked: Callable[..., Portal], edit: Edit
) -> None:
    edit(SECOND, "status: done", "status: done\n    date: 2023-12-30")
    portal = linked()
    assert ids(at(portal, "2023/6-thang-cuoi").kept) == ids(at(portal, "2023").kept) == ["viec-thu"]
    assert at(portal, "2024").kept == []


@pytest.mark.parametrize(
    ("status", "build_date", "missed"),
    [
        ("not_done", date(2023, 12, 31), []),
        ("not_done", date(2024, 1, 1), ["viec-thu"]),
        ("in_progress", LATER, ["viec-thu"]),
        ("superseded", LATER, []),
        ("done", LATER, []),
    ],
)
def test_a_deadline_is_missed_once_it_has_passed_and_nothing_closed_the_task(
    linked: Callable[..., Portal], edit: Edit, status: str, build_date: date, missed: list[str]
) -> None:
    edit(SECOND, "status: done", f"status: {status}")
    portal = linked(build_date)
    for address in ("2023", "2023/6-thang-cuoi"):
        assert ids(at(portal, address).due) == ["viec-thu"]
        assert ids(at(portal, address).missed) == missed


def test_a_step_belongs_to_the_period_of_its_newer_figure(
    linked: Callable[..., Portal], edit: Edit
) -> None:
    edit(FIRST, "due: 2023-12-31", "due: 2024-06-30")
    edit(SECOND, "denominator: 1086", "denominator: 1146\n    as_of: 2024-06-30")
    portal = linked()
    for address in ("2024", "2024/6-thang-dau"):
        (step,) = at(portal, address).movements
        assert step.before.meeting.id == "2023-07-12-hop-thu-mot"
        assert step.after.meeting.id == "2024-hop-thu-hai"
        assert step.after.movement is not None
    assert at(portal, "2023").movements == []


def test_a_figure_of_a_span_counts_at_its_end_and_a_first_value_has_no_step(
    linked: Callable[..., Portal], edit: Edit
) -> None:
    edit(FIRST, "time_period: 2023-S1", "time_period: 2023")
    portal = linked()
    for address in ("2023", "2023/6-thang-cuoi"):
        first = at(portal, address).first_values
        assert [figure.anchor for figure in first if not figure.area] == [
            "so-so-tien-thu",
            "so-ty-le-thu",
        ]
        assert all(figure.movement is None for figure in first)


def test_an_open_day_of_counting_is_no_later_than_the_meeting_that_states_it(
    linked: Callable[..., Portal], edit: Edit
) -> None:
    edit(FIRST, "time_period: 2023-S1", "as_of: 2023")
    figures = at(linked(), "2023/6-thang-cuoi").first_values
    assert "so-ty-le-thu" in [figure.anchor for figure in figures]


def test_what_is_due_next_is_due_in_the_very_next_period(
    linked: Callable[..., Portal], edit: Edit
) -> None:
    edit(FIRST, "due: 2023-12-31", "due: 2024-06-30")
    assert ids(at(linked(), "2023/6-thang-cuoi").upcoming) == ["viec-thu"]
    edit(FIRST, "due: 2024-06-30", "due: 2024-07-01")
    portal = linked()
    assert at(portal, "2023/6-thang-cuoi").upcoming == []
    assert at(portal, "2023/6-thang-cuoi").next is at(portal, "2024/6-thang-cuoi")
    assert ids(at(portal, "2023").upcoming) == ["viec-thu"]
