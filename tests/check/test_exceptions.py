"""What looks like a fault to a rule and is none."""

from collections.abc import Callable

import pytest

from generator.diagnostics import Diagnostic
from generator.settings import Settings

FOR_A_VENUE_AND_FOR_NEWS = """\
title: Họp thử ba
date: 2023-12-01
classification: conference
programmes:
  - chuong-trinh-thu
summary: Cuộc họp giả lập.
observations:
  - indicator: ty-le-thu
    value: 59
commitment_updates:
  - commitment: viec-thu
    status: in_progress
    note: Đang làm.
    source: bao-ba
venues:
  - province: hau-giang
    source: bao-hai
sources:
  - id: bao-thu
    publisher: Báo Thử
  - id: bao-hai
    publisher: Báo Hai
  - id: bao-ba
    publisher: Báo Ba
    date: 2023-07-20
"""

OF_A_PROVINCE = """\
title: Họp thử hai
date: 2024
classification: conference
jurisdiction: hau-giang
programmes:
  - chuong-trinh-thu
summary: Cuộc họp giả lập.
sources:
  - id: bao-thu
    publisher: Báo Thử
"""


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("2023/2023-12-01-hop-thu-ba.yml", FOR_A_VENUE_AND_FOR_NEWS),
        ("2024/2024-hop-thu-thu-hai.yml", OF_A_PROVINCE),
    ],
    ids=[
        "sources for a venue and for news leave one main source, which needs no mention",
        "a province reviews its own work in the words of the whole country",
    ],
)
def test_there_is_nothing_to_report(
    path: str, text: str, project: Settings, problems: Callable[[], list[Diagnostic]]
) -> None:
    (project.data_dir / "meetings" / path).write_text(text, "utf-8")
    assert [str(problem.fault) for problem in problems()] == []
