"""A state in words, with what it rests on."""

from collections.abc import Callable
from datetime import date

import pytest

from generator.check import check_sources
from generator.diagnostics import has_errors
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Commitment, State
from generator.render.standing_words import basis, gap, state_label, state_meaning
from generator.settings import Settings
from tests.conftest import FIRST, SECOND

Edit = Callable[[str, str, str], None]
SAID = "    status: done\n    note: Đã xong.\n"
UPDATE = f"commitment_updates:\n  - commitment: viec-thu\n{SAID}"


def the_commitment(project: Settings, day: date) -> Commitment:
    records, problems = check_sources(load_sources(project.data_dir), day)
    assert not has_errors(problems)
    return link_records(records, day).meetings[-1].commitments[0]


def sentence(commitment: Commitment, day: date) -> str:
    """The basis as a page puts it together."""
    said = basis(commitment, day)
    name = f" «{said.meeting.id}»" if said.meeting else ""
    return f"{said.before}{name}{'' if said.after[0] in '.,' else ' '}{said.after}"


ONE, TWO = "«2023-07-12-hop-thu-mot»", "«2024-02-01-hop-hai»"


@pytest.mark.parametrize(
    ("due", "day", "label", "words"),
    [
        (
            "2023-12-31", date(2023, 12, 1), "Sắp đến hạn",
            f"Hạn là ngày 31/12/2023, còn 30 ngày; từ cuộc họp giao việc {ONE} chưa có tin.",
        ),
        (
            "2023-12-31", date(2023, 12, 31), "Sắp đến hạn",
            f"Hạn là ngày 31/12/2023, nay là ngày cuối; từ cuộc họp giao việc {ONE} chưa có tin.",
        ),
        (
            "2024", date(2023, 12, 1), "Đang thực hiện",
            f"Hạn là hết năm 2024, còn 396 ngày; từ cuộc họp giao việc {ONE} chưa có tin.",
        ),
        (
            "2023-09", date(2023, 12, 1), "Quá hạn, chưa có tin",
            f"Hạn tháng 9/2023 đã qua; từ cuộc họp giao việc {ONE} chưa có tin.",
        ),
        (
            None, date(2023, 12, 1), "Đang thực hiện",
            f"Nguồn không nêu hạn; từ cuộc họp giao việc {ONE} chưa có tin.",
        ),
        (
            None, date(2025, 12, 1), "Chưa có tin từ 12/7/2023",
            f"Nguồn không nêu hạn; từ cuộc họp giao việc {ONE} chưa có tin.",
        ),
    ],
)  # fmt: skip
def test_silence_is_called_silence(
    project: Settings, edit: Edit, due: str | None, day: date, label: str, words: str
) -> None:
    edit(SECOND, UPDATE, "")
    edit(FIRST, "    due: 2023-12-31\n", f"    due: {due}\n" if due else "")
    commitment = the_commitment(project, day)
    assert state_label(commitment) == label
    assert sentence(commitment, day) == words


@pytest.mark.parametrize(
    ("said", "label", "words"),
    [
        ("status: not_done", "Quá hạn, chưa xong",
         f"Hạn 31/12/2023 đã qua; cuộc họp {TWO} sau đó cho biết việc chưa xong."),
        ("status: in_progress", "Quá hạn, chưa xong",
         f"Hạn 31/12/2023 đã qua; cuộc họp {TWO} sau đó cho biết việc còn đang làm."),
        ("status: in_progress\n    date: 2023-10", "Quá hạn, chưa có tin",
         f"Hạn 31/12/2023 đã qua; tin gần nhất, từ cuộc họp {TWO}, là việc còn đang làm."),
        ("status: done", "Đã xong",
         f"Cuộc họp {TWO} cho biết việc đã xong, không rõ có kịp hạn 31/12/2023 hay không."),
        ("status: done\n    date: 2023-10-02", "Đã xong",
         f"Đã xong ngày 2/10/2023, kịp hạn 31/12/2023, theo cuộc họp {TWO}."),
        ("status: done\n    date: 2024-01", "Xong muộn",
         f"Đã xong trong tháng 1/2024, muộn hơn hạn 31/12/2023, theo cuộc họp {TWO}."),
        ("status: superseded", "Đã được thay thế",
         f"Cuộc họp {TWO} cho biết việc này đã được thay thế."),
    ],
)  # fmt: skip
def test_what_a_meeting_said_is_told_with_that_meeting(
    project: Settings, edit: Edit, said: str, label: str, words: str
) -> None:
    edit(SECOND, "date: 2024\n", "date: 2024-02-01\n")
    edit(SECOND, SAID, f"    {said}\n    note: Tin thử.\n")
    (project.root / SECOND).rename(project.root / "data/meetings/2024/2024-02-01-hop-hai.yml")
    day = date(2024, 6, 1)
    commitment = the_commitment(project, day)
    assert state_label(commitment) == label
    assert sentence(commitment, day) == words


@pytest.mark.parametrize(
    ("value", "newer", "older"),
    [
        ("80", "thấp hơn mục tiêu khoảng 31,4", "thấp hơn mục tiêu 21,8 điểm phần trăm"),
        ("58.2", "thấp hơn mục tiêu khoảng 9,6", "đúng bằng mục tiêu"),
        ("48.2", "cao hơn mục tiêu khoảng 0,4", "cao hơn mục tiêu 10,0 điểm phần trăm"),
    ],
)
def test_a_measured_figure_is_held_against_the_target(
    project: Settings, edit: Edit, value: str, newer: str, older: str
) -> None:
    target = f"target:\n      indicator: ty-le-thu\n      value: {value}"
    edit(FIRST, "due: 2023-12-31", f"due: 2023-12-31\n    {target}")
    commitment = the_commitment(project, date(2024, 6, 1))
    gaps = [gap(figure, commitment) for figure in commitment.standing.measured]
    assert gaps == [f"{newer} điểm phần trăm", older]


def test_ranks_and_other_units_are_compared_in_their_own_words(
    project: Settings, edit: Edit
) -> None:
    edit("data/registers/indicators.yml", "unit: tỷ đồng", "unit: thứ hạng")
    target = "target:\n      indicator: so-tien-thu\n      value: 2500"
    edit(FIRST, "due: 2023-12-31", f"due: 2023-12-31\n    {target}")
    edit(FIRST, "    qualifier: more_than\n", "")
    commitment = the_commitment(project, date(2024, 6, 1))
    assert gap(commitment.standing.measured[0], commitment) == "kém mục tiêu 5 bậc"
    percent = commitment.meeting.figures[0]
    assert gap(percent, commitment) == ""


def test_every_state_says_what_is_in_it() -> None:
    assert all(state_meaning(state).endswith(".") for state in State)


def test_news_that_no_meeting_brought_is_not_said_to_come_from_one(
    project: Settings, edit: Edit
) -> None:
    """It stands in the file of the meeting that assigned the task, with a source of its own."""
    edit(SECOND, UPDATE, "")
    edit(FIRST, "commitments:\n", f"{UPDATE}    date: 2023-12-01\ncommitments:\n")
    said = sentence(the_commitment(project, date(2024, 6, 1)), date(2024, 6, 1))
    assert said.startswith("Đã xong ngày 1/12/2023, kịp hạn 31/12/2023, theo nguồn ghi ở cuộc họp")
