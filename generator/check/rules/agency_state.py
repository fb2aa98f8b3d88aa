"""Ngày và cơ quan kế thừa mâu thuẫn nhau.

Trong danh mục cơ quan: ngày bắt đầu sau ngày kết thúc, có cơ quan kế thừa mà không có ngày kết
thúc, hoặc các cơ quan kế thừa nhau thành vòng. Cơ quan giải thể, không ai kế thừa, thì vẫn đúng.

Vì sao: Từ cơ quan cũ, người đọc đi tới cơ quan nay làm việc ấy; đi vòng thì không tới đâu.

Sai:

    - id: bo-giao-thong-van-tai
      name: Bộ Giao thông vận tải
      kind: ministry
      succeeded_by:
        - bo-xay-dung

Đúng:

    - id: bo-giao-thong-van-tai
      name: Bộ Giao thông vận tải
      kind: ministry
      valid_through: 2025-02-28
      succeeded_by:
        - bo-xay-dung
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Fault, Say
from generator.records.collection import Records

CODE = "BT508"
MESSAGE = Say(
    "{name}: {wrong}.",
    "{name}: {wrong}.",
)
HINT = Say(
    "{right}.",
    "{right}.",
)

_NO_END = {
    "wrong": Say(
        "có cơ quan kế thừa mà thiếu ngày kết thúc", "there is a successor, but no last day"
    ),
    "right": Say(
        "Thêm “valid_through” với ngày hoạt động cuối, hoặc bỏ “succeeded_by”",
        "Add “valid_through”, the last day, or remove “succeeded_by”",
    ),
}


def check(records: Records) -> Iterator[Fault]:
    """Hold every agency against itself and against those that follow it."""
    heirs = {entry.id: entry.record.succeeded_by for entry in records.agencies}
    for entry in records.agencies:
        agency = entry.record
        begin, end = agency.valid_from, agency.valid_through
        if agency.succeeded_by and end is None:
            position = entry.position("succeeded_by", of_key=True)
            yield Fault(position, "agency-state", {"name": agency.name, **_NO_END})
        if begin and end and begin.start > end.end:
            words = {
                "wrong": Say(
                    f"bắt đầu {begin}, sau khi kết thúc {end}", f"begins {begin}, but ends {end}"
                ),
                "right": Say(
                    "Sửa “valid_from” hoặc “valid_through”",
                    "Correct “valid_from” or “valid_through”",
                ),
            }
            yield Fault(
                entry.position("valid_from"), "agency-state", {"name": agency.name, **words}
            )
        for number, heir in enumerate(agency.succeeded_by):
            if agency.id in _later(heir, heirs):
                yield Fault(
                    entry.position("succeeded_by", number),
                    "agency-state",
                    {"name": agency.name, **_circle(agency.id, heir)},
                )


def _later(start: str, heirs: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Collect an agency and all that come after it."""
    found, waiting = {start}, [start]
    while waiting:
        for name in heirs.get(waiting.pop(), ()):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


def _circle(agency: str, heir: str) -> dict[str, Say]:
    if agency == heir:
        wrong = Say("ghi chính mình là cơ quan kế thừa", "it succeeds itself")
    else:
        wrong = Say(
            f"“{heir}” kế thừa nó, rồi lại được nó kế thừa",
            f"“{heir}” comes both after and before it",
        )
    right = Say("Bỏ mã này khỏi “succeeded_by”", "Remove this id from “succeeded_by”")
    return {"wrong": wrong, "right": right}
