"""The comment on a pull request tells an editor what to do next, and cannot be misused."""

from __future__ import annotations

import re

import pytest

from generator.diagnostics import Severity
from generator.portal import Portal
from generator.report.comment import MARKER, MAX_LENGTH, PullRequest, render_comment
from generator.report.json import Problem, Report, read_report, report_json
from generator.summary import MeetingSummary, Summary, TouchedPage, summarize
from tests.conftest import FIRST
from tests.report.conftest import MakeProblem
from tests.report.test_harmless import HOSTILE, outside_code

SHA = "a1" * 20
ORIGIN = PullRequest(
    repository="https://github.com/nguoi-viet/ban-tin",
    sha=SHA,
    branch="them-cuoc-hop",
    run="https://github.com/ban-tin/ban-tin/actions/runs/5",
    portal="https://ban-tin.example/du-an/",
)
OWN_LINK = re.compile(r"\]\((https://[A-Za-z0-9._~:/%#-]+)\)")


def test_an_error_names_its_line_its_remedy_and_its_rule(make_problem: MakeProblem) -> None:
    comment = render_comment(read_report(report_json([make_problem()]).encode()), ORIGIN)
    assert comment.startswith(MARKER + "\n### Có 1 chỗ cần sửa\n")
    fork, file = "https://github.com/nguoi-viet/ban-tin", "data/meetings/2023/a.yml"
    assert f"`{file}` ([sửa tệp]({fork}/edit/them-cuoc-hop/{file}))" in comment
    assert f"- [Dòng 7]({fork}/blob/{SHA}/{file}#L7): Máy không đọc được “58,2”.\n" in comment
    assert "<br>Cách sửa: Viết số có dấu chấm.\n" in comment
    assert "[quy tắc BT901](https://ban-tin.example/du-an/quy-tac/quy-tac-thu/)" in comment
    assert "Thay đổi này thêm gì" not in comment


def test_a_sound_change_is_summed_up_with_the_way_to_the_site(portal: Portal) -> None:
    report = read_report(report_json([], summarize(portal, [FIRST])).encode())
    comment = render_comment(report, ORIGIN)
    assert comment.startswith(MARKER + "\n### Dữ liệu không có lỗi\n")
    assert "- Cuộc họp **Họp thử một** (12/7/2023), sau thay đổi này có 3 con số, 1 việc" in comment
    assert "  - Chỉ số lần đầu có số liệu: Số tiền thử\n" in comment
    assert "    - Địa phương: Tỉnh Hậu Giang; Tỉnh Thừa Thiên Huế; Thành phố Cần Thơ\n" in comment
    assert "[lần kiểm tra này](https://github.com/ban-tin/ban-tin/actions/runs/5)" in comment
    assert "`cuoc-hop/2023-07-12-hop-thu-mot/index.html`" in comment


def test_warnings_are_shown_and_do_not_block(make_problem: MakeProblem) -> None:
    found = [make_problem(severity=Severity.WARNING)]
    comment = render_comment(read_report(report_json(found).encode()), ORIGIN)
    assert "### Dữ liệu không có lỗi" in comment
    assert "(nên xem lại): Máy không đọc được" in comment


def hostile_report(text: str, *, errors: int, times: int = 1) -> Report:
    problem = Problem(
        file=text, line=3, column=1, code=text, rule=text, severity="error", message=text,
        hint=text, page=text,
    )  # fmt: skip
    meeting = MeetingSummary(
        file=text, title=text, date=text, figures=1, commitments=1, updates=1, venues=1,
        new_indicators=(text,) * times, known_indicators=(text,) * times,
        pages=(TouchedPage(kind=text, name=text, address=text),) * times,
    )  # fmt: skip
    summary = Summary(meetings=(meeting,) * times, removed=(text,) * times, registers=(text,))
    shown = (problem,) * times if errors else ()
    return Report(errors=errors, warnings=0, problems=shown, summary=summary)


@pytest.mark.parametrize("errors", [1, 0])
@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_a_report_means_anything_to_github(text: str, errors: int) -> None:
    """Compared with a harmless report, the only Markdown outside code is still the template's."""
    comment = render_comment(hostile_report(text, errors=errors), ORIGIN)
    assert comment.count(MARKER) - "".join(re.findall(r"`+.*?`+", comment)).count(MARKER) == 1
    rest = outside_code(comment.replace(MARKER, "", 1))
    for link in OWN_LINK.findall(rest):
        assert link.startswith(("https://github.com/nguoi-viet/ban-tin/", ORIGIN.run))
    rest = OWN_LINK.sub("", rest).replace("<br>", "").replace("**", "")
    assert not re.search(r"[@<>!*`_~$|&\\\]]|[^#]#[^#]|https?:|www\.", rest.replace("[", "")), rest
    starts = {line.strip().split(" ")[0] for line in rest.splitlines() if line.strip()}
    assert not starts & {">", "---", "1.", "#", "```"}


@pytest.mark.parametrize("text", [*HOSTILE, "` `` " * 200, "é/" * 4000])
@pytest.mark.parametrize("errors", [500, 0])
def test_the_comment_is_never_longer_than_github_takes(text: str, errors: int) -> None:
    comment = render_comment(hostile_report(text, errors=errors, times=100), ORIGIN)
    assert len(comment) <= MAX_LENGTH
    assert comment.startswith(MARKER)


def test_what_does_not_fit_is_counted(make_problem: MakeProblem) -> None:
    problems = [make_problem(line=line) for line in range(1, 121)]
    comment = render_comment(read_report(report_json(problems, limit=100).encode()), ORIGIN)
    assert "### Có 120 chỗ cần sửa" in comment
    assert comment.count("- [Dòng ") == 50
    assert "Còn 70 lỗi nữa chưa nêu ở đây; xem đủ trong [nhật ký" in comment


@pytest.mark.parametrize(
    "wrong",
    [
        {"repository": "javascript:x", "sha": SHA},
        {"repository": "https://github.com/o/r) @admin", "sha": SHA},
        {"repository": "https://github.com/o/r", "sha": "main"},
        {"repository": "https://github.com/o/r", "sha": SHA, "portal": "https://x/\n@admin"},
    ],
)
def test_a_place_that_is_none_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"^not an? "):
        PullRequest(**wrong)


def test_a_branch_may_bear_any_name(make_problem: MakeProblem) -> None:
    origin = PullRequest(ORIGIN.repository, SHA, branch="a)](x) @b #1")
    comment = render_comment(read_report(report_json([make_problem()]).encode()), origin)
    assert "/edit/a%29%5D%28x%29%20%40b%20%231/data/" in comment
    assert "@b" not in comment
