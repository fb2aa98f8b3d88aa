"""Đơn vị cũ thiếu ngày kết thúc hoặc đơn vị kế thừa.

Trong danh mục tỉnh, thành phố: đơn vị có ngày kết thúc mà không có đơn vị kế thừa còn tồn tại,
hoặc ngược lại.

Vì sao: Trang của đơn vị cũ dẫn tới đơn vị nay chứa nó; thiếu một trong hai thì người đọc bị lạc.

Sai:

    - id: hau-giang
      name: Hậu Giang
      kind: province
      valid_through: 2025-06-30

Đúng:

    - id: hau-giang
      name: Hậu Giang
      kind: province
      valid_through: 2025-06-30
      succeeded_by: can-tho
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records

CODE = "BT505"
MESSAGE = Say(
    "{name} {wrong}.",
    "{name} {wrong}.",
)
HINT = Say(
    "Ghi cả “valid_through” lẫn “succeeded_by” với mã của một đơn vị hiện nay, hoặc bỏ cả hai.",
    "Give both “valid_through” and “succeeded_by”, the id of a current unit, or neither.",
)

_NO_END = Say(
    "có đơn vị kế thừa mà thiếu “valid_through”", "has a successor but no “valid_through”"
)
_NO_SUCCESSOR = Say(
    "đã kết thúc mà thiếu “succeeded_by”", "has come to an end but lacks “succeeded_by”"
)

_ITSELF = Say("ghi chính mình là đơn vị kế thừa", "names itself as its successor")


def check(records: Records) -> Iterator[Fault]:
    """Hold every unit of the register against the others."""
    units = {entry.id: entry.record for entry in records.provinces}
    for entry in records.provinces:
        unit = entry.record
        heir = units.get(unit.succeeded_by or "")
        if unit.valid_through is None and unit.succeeded_by:
            position, wrong = entry.position("succeeded_by", of_key=True), _NO_END
        elif unit.valid_through and unit.succeeded_by is None:
            position, wrong = entry.position("valid_through", of_key=True), _NO_SUCCESSOR
        elif heir and heir.valid_through:
            position = entry.position("succeeded_by")
            wrong = _ITSELF if unit.succeeded_by == entry.id else _ended_too(heir.name)
        else:
            continue
        yield Fault(position, "province-state", {"name": unit.name, "wrong": wrong})


def _ended_too(heir: str) -> Say:
    return Say(
        f"nay thuộc {heir}, nhưng {heir} cũng đã kết thúc",
        f"belongs to {heir}, which has come to an end too",
    )
