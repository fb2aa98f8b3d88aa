"""Phân số thiếu một nửa hoặc có mẫu số 0.

Có tử số mà không có mẫu số, có mẫu số mà không có tử số, hoặc mẫu số bằng 0.

Vì sao: “388” không kèm “1.146” thì người đọc không biết là nhiều hay ít.

Sai:

    numerator: 388

Đúng:

    numerator: 388
    denominator: 1146
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.records.observation import Observation

CODE = "BT602"
MESSAGE = Say(
    "{wrong}.",
    "{wrong}.",
)
HINT = Say(
    "{right}.",
    "{right}.",
)


def check(records: Records) -> Iterator[Fault]:
    """Look at every observation."""
    for entry in records.meetings:
        for number, item in enumerate(entry.record.observations):
            field = "numerator" if item.denominator is None else "denominator"
            if words := _words(item):
                yield Fault(entry.position("observations", number, field), "fraction-whole", words)


def _words(item: Observation) -> dict[str, Say] | None:
    """Say what is wrong with the fraction; None where it is whole or not there."""
    top, bottom = item.numerator, item.denominator
    if bottom == 0:
        return {
            "wrong": Say("Mẫu số bằng 0", "The denominator is 0"),
            "right": Say(
                "Ghi tổng số như nguồn nêu, hoặc bỏ cả numerator và denominator",
                "Give the whole as the source does, or leave out numerator and denominator",
            ),
        }
    if (top is None) == (bottom is None):
        return None
    there, missing, found = "numerator", "denominator", top
    if top is None:
        there, missing, found = missing, there, bottom
    return {
        "wrong": Say(
            f"Có “{there}: {found}” mà thiếu “{missing}”", f"“{there}: {found}” lacks “{missing}”"
        ),
        "right": Say(
            f"Thêm “{missing}”; nguồn chỉ nêu một số thì ghi số ấy vào “value” và bỏ “{there}”",
            f"Add “{missing}”; if the source gives one number only, put it into “value”",
        ),
    }
