"""Trách nhiệm không nêu đúng một nơi.

Một dòng trong responsible không nêu nơi nào, hoặc nêu nhiều nơi cùng lúc. Cơ quan của một tỉnh, như
một sở, thì ghi cả province và name.

Vì sao: Lời hứa phải có địa chỉ rõ ràng: mỗi dòng một nơi, để trang của nơi ấy liệt kê đúng việc.

Sai:

    responsible:
      - agency: bo-cong-an
        name: Các địa phương

Đúng:

    responsible:
      - agency: bo-cong-an
      - name: Các địa phương
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.records.commitment import Party

CODE = "BT504"
MESSAGE = Say(
    "Dòng trách nhiệm này {wrong}.",
    "This responsible party {wrong}.",
)
HINT = Say(
    "{right}.",
    "{right}.",
)

_FIELDS = ("agency", "province", "name")


def check(records: Records) -> Iterator[Fault]:
    """Count what identifies each responsible party."""
    for entry in records.meetings:
        for number, commitment in enumerate(entry.record.commitments):
            for place, party in enumerate(commitment.responsible):
                given = [name for name in _FIELDS if getattr(party, name)]
                if len(given) != 1 and given != ["province", "name"]:
                    loc = ("commitments", number, "responsible", place)
                    position = entry.position(*loc, *given[1:2], of_key=bool(given))
                    yield Fault(position, "party-named", _words(party, given))


def _words(party: Party, given: list[str]) -> dict[str, Say]:
    if not given:
        return {
            "wrong": Say("không nêu nơi nào", "names nobody"),
            "right": Say(
                "Thêm agency, province hoặc name; nguồn không nêu ai thì bỏ cả dòng",
                "Add agency, province or name; leave the line out if the source names nobody",
            ),
        }
    listed = ", ".join(f"{name} “{getattr(party, name)}”" for name in given)
    return {
        "wrong": Say(f"nêu cùng lúc {listed}", f"names {listed} at once"),
        "right": Say(
            "Tách thành nhiều dòng, mỗi dòng bắt đầu bằng “- ” và chỉ có một trong các trường ấy",
            "Give each a line of its own, beginning with “- ”",
        ),
    }
