"""Where a commitment stands: each state is reached by a record that an editor could write."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from generator.check import check_sources
from generator.diagnostics import has_errors
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Commitment, State
from generator.settings import Settings
from tests.conftest import FIRST, SECOND

Edit = Callable[[str, str, str], None]
Stand = Callable[[date], Commitment]
DUE = "due: 2023-12-31"
SAID = "    status: done\n    note: Đã xong.\n"
UPDATE = f"commitment_updates:\n  - commitment: viec-thu\n{SAID}"
FEBRUARY = "data/meetings/2024/2024-02-01-hop-thu-hai.yml"
THIRD = "data/meetings/2024/2024-03-05-hop-thu-ba.yml"
AFTER = date(2024, 6, 1)


@pytest.fixture
def stand(project: Settings) -> Stand:
    """Link the project as it now is, for a day, and give its one commitment."""

    def link(day: date) -> Commitment:
        records, problems = check_sources(load_sources(project.data_dir), day)
        assert not has_errors(problems)
        found = [
            item for meeting in link_records(records, day).meetings for item in meeting.commitments
        ]
        return found[0]

    return link


@pytest.fixture
def silence(edit: Edit) -> None:
    """Let the second meeting say nothing of the commitment."""
    edit(SECOND, UPDATE, "")


@pytest.fixture
def say(project: Settings, edit: Edit) -> Callable[[str], None]:
    """Let the second meeting, held in February 2024, say something else of the commitment."""
    edit(SECOND, "date: 2024\n", "date: 2024-02-01\n")
    (project.root / SECOND).rename(project.root / FEBRUARY)

    def replace(lines: str) -> None:
        edit(FEBRUARY, SAID, "".join(f"    {line}\n" for line in lines.split("\n")))

    return replace


def add_meeting(project: Settings, day: str, said: str) -> None:
    """Add a meeting that speaks of the commitment."""
    (project.root / THIRD).write_text(
        f"title: Họp thử ba\ndate: {day}\nclassification: conference\nsummary: Họp giả lập.\n"
        "programmes:\n  - chuong-trinh-thu\n"
        f"commitment_updates:\n  - commitment: viec-thu\n    {said}\n    note: Tin sau cùng.\n"
        "sources:\n  - id: bao-thu\n    publisher: Báo Thử\n",
        "utf-8",
    )


@pytest.mark.usefixtures("silence")
@pytest.mark.parametrize(
    ("day", "state", "is_past_due"),
    [
        (date(2023, 10, 31), State.OPEN, False),
        (date(2023, 11, 1), State.DUE_SOON, False),
        (date(2023, 12, 31), State.DUE_SOON, False),
        (date(2024, 1, 1), State.UNHEARD, True),
    ],
)
def test_a_deadline_comes_near_sixty_days_before_and_passes_in_silence(
    stand: Stand, day: date, state: State, is_past_due: bool
) -> None:
    standing = stand(day).standing
    assert (standing.state, standing.is_past_due) == (state, is_past_due)
    assert standing.last_word.id == "2023-07-12-hop-thu-mot"


@pytest.mark.usefixtures("silence")
@pytest.mark.parametrize(
    ("due", "last_day"),
    [("2023-09", date(2023, 9, 30)), ("2023-Q3", date(2023, 9, 30)), ("2024", date(2024, 12, 31))],
)
def test_a_deadline_that_leaves_the_day_open_ends_with_its_last_day(
    stand: Stand, edit: Edit, due: str, last_day: date
) -> None:
    edit(FIRST, DUE, f"due: {due}")
    assert not stand(last_day).standing.is_past_due
    assert stand(last_day + timedelta(days=1)).standing.is_past_due


@pytest.mark.usefixtures("silence")
def test_without_a_deadline_a_year_of_silence_is_no_news(stand: Stand, edit: Edit) -> None:
    edit(FIRST, f"    {DUE}\n", "")
    assert stand(date(2024, 7, 11)).standing.state is State.OPEN
    assert stand(date(2024, 7, 12)).standing.state is State.NO_NEWS
    assert not stand(date(2024, 7, 12)).standing.is_past_due


def test_without_a_deadline_any_word_breaks_the_silence(
    stand: Stand, edit: Edit, say: Callable[[str], None]
) -> None:
    edit(FIRST, f"    {DUE}\n", "")
    say("status: in_progress\nnote: Đang làm.")
    assert stand(date(2025, 1, 31)).standing.state is State.OPEN
    assert stand(date(2025, 2, 1)).standing.state is State.NO_NEWS


@pytest.mark.parametrize("status", ["in_progress", "not_done"])
def test_it_is_overdue_when_a_word_after_the_deadline_says_that_it_is_unfinished(
    stand: Stand, say: Callable[[str], None], status: str
) -> None:
    say(f"status: {status}\nnote: Chưa ban hành.")
    standing = stand(AFTER).standing
    assert (standing.state, standing.last_word.id) == (State.OVERDUE, "2024-02-01-hop-thu-hai")


def test_it_has_no_news_when_it_was_in_progress_before_the_deadline_and_silence_followed(
    stand: Stand, edit: Edit, say: Callable[[str], None]
) -> None:
    edit(FIRST, DUE, "due: 2024-03")
    say("status: in_progress\nnote: Đang làm.")
    assert stand(date(2024, 3, 31)).standing.state is State.DUE_SOON
    standing = stand(AFTER).standing
    assert (standing.state, standing.is_past_due) == (State.UNHEARD, True)
    assert standing.last_word.id == "2024-02-01-hop-thu-hai"


def test_a_meeting_that_may_lie_before_the_deadline_does_not_make_it_overdue(
    stand: Stand, edit: Edit
) -> None:
    """A meeting of "2024" may have been held before July."""
    edit(FIRST, DUE, "due: 2024-07-20")
    edit(SECOND, SAID, "    status: in_progress\n    note: Đang làm.\n")
    assert stand(date(2025, 6, 1)).standing.state is State.UNHEARD


@pytest.mark.parametrize(
    ("done", "state"),
    [
        ("2023-12-31", State.DONE),
        ("2024-01-01", State.DONE_LATE),
        ("2024-01", State.DONE_LATE),
        ("2023", State.DONE),
        (None, State.DONE),
    ],
)
def test_it_is_late_only_where_that_is_certain(
    stand: Stand, say: Callable[[str], None], done: str | None, state: State
) -> None:
    """Where nobody says when it was done, a late meeting only tells of the result."""
    say(f"status: done\nnote: Đã xong.{f'{chr(10)}date: {done}' if done else ''}")
    standing = stand(AFTER).standing
    assert standing.state is state
    assert standing.state.is_closed


def test_it_is_late_when_it_was_still_unfinished_after_the_deadline(
    project: Settings, stand: Stand, say: Callable[[str], None]
) -> None:
    say("status: not_done\nnote: Chưa xong.")
    add_meeting(project, "2024-03-05", "status: done")
    assert stand(AFTER).standing.state is State.DONE_LATE


def test_without_a_deadline_nothing_is_late(
    stand: Stand, edit: Edit, say: Callable[[str], None]
) -> None:
    edit(FIRST, f"    {DUE}\n", "")
    say("status: done\ndate: 2024-01-15\nnote: Đã xong.")
    assert stand(AFTER).standing.state is State.DONE


def test_what_was_replaced_is_closed_whatever_its_deadline(
    stand: Stand, say: Callable[[str], None]
) -> None:
    say("status: superseded\nnote: Đã giao việc khác thay thế.")
    standing = stand(AFTER).standing
    assert (standing.state, standing.is_past_due) == (State.SUPERSEDED, True)
    assert standing.state.is_closed


def test_words_are_ordered_by_the_day_they_speak_of_then_by_their_meeting(
    project: Settings, stand: Stand, say: Callable[[str], None]
) -> None:
    say("status: in_progress\nnote: Đang làm.")
    add_meeting(project, "2024-03-05", "status: done\n    date: 2024-02-20")
    found = [update.record.status.value for update in stand(AFTER).updates]
    assert found == ["done", "in_progress"]
    add_meeting(project, "2024-03-05", "status: not_done\n    date: 2023-12-01")
    found = [update.record.status.value for update in stand(AFTER).updates]
    assert found == ["in_progress", "not_done"]


def test_a_target_knows_what_was_measured_for_the_whole_country_since(
    stand: Stand, edit: Edit
) -> None:
    edit(FIRST, DUE, f"{DUE}\n    target:\n      indicator: ty-le-thu\n      value: 80")
    measured = stand(AFTER).standing.measured
    assert [figure.meeting.id for figure in measured] == [
        "2024-hop-thu-hai",
        "2023-07-12-hop-thu-mot",
    ]
    assert all(figure.area is None for figure in measured)


def test_a_document_issued_since_is_what_came_of_the_task(
    project: Settings, stand: Stand, edit: Edit, say: Callable[[str], None]
) -> None:
    register = project.root / "data/registers/documents.yml"
    paper = "- id: 9-qd-thu-2024\n  number: 9/QĐ-THU\n  kind: decision\n  date: 2024-04-01\n"
    register.write_text(register.read_text("utf-8") + paper, "utf-8")
    edit(FIRST, DUE, f"{DUE}\n    documents:\n      - 1-qd-thu-2020\n      - 9-qd-thu-2024")
    say("status: not_done\nnote: Chưa xong.")
    standing = stand(AFTER).standing
    assert standing.state is State.ENACTED
    assert [document.id for document in standing.enacted] == ["9-qd-thu-2024"]
    assert stand(date(2024, 3, 31)).standing.state is State.OVERDUE


def test_the_first_word_that_it_is_done_counts(
    project: Settings, stand: Stand, say: Callable[[str], None]
) -> None:
    """A later meeting that repeats it, without a day, takes nothing back."""
    say("status: done\ndate: 2024-01-15\nnote: Đã xong.")
    add_meeting(project, "2024-03-05", "status: done")
    standing = stand(AFTER).standing
    assert standing.state is State.DONE_LATE
    assert standing.done is not None
    assert str(standing.done.record.date) == "2024-01-15"


def test_news_of_one_province_does_not_decide_for_all(stand: Stand, edit: Edit) -> None:
    edit(SECOND, SAID, f"{SAID}    ref_area: hau-giang\n")
    commitment = stand(AFTER)
    assert commitment.standing.state is State.UNHEARD
    assert [update.area and update.area.id for update in commitment.local_updates] == ["hau-giang"]


def test_the_target_of_a_province_is_held_against_its_own_figures(
    stand: Stand, edit: Edit, project: Settings
) -> None:
    target = "target: {indicator: ty-le-thu, value: 60, ref_area: hau-giang}"
    edit(FIRST, DUE, f"{DUE}\n    {target}")
    add_meeting_with_figures(project)
    measured = stand(AFTER).standing.measured
    assert [str(figure.record.value) for figure in measured] == ["62", "88.3"]


def add_meeting_with_figures(project: Settings) -> None:
    (project.root / THIRD).write_text(
        "title: Họp thử ba\ndate: 2024-03-05\nclassification: conference\nsummary: Họp giả lập.\n"
        "programmes:\n  - chuong-trinh-thu\n"
        "observations:\n  - indicator: ty-le-thu\n    value: 61\n"
        "  - indicator: ty-le-thu\n    value: 62\n    ref_area: hau-giang\n"
        "sources:\n  - id: bao-thu\n    publisher: Báo Thử\n",
        "utf-8",
    )
