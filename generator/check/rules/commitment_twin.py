"""Một việc ghi hai lần trong một cuộc họp.

Hai việc phải làm của một cuộc họp có cùng nơi chịu trách nhiệm, nội dung như nhau và hạn như nhau.

Vì sao: Mỗi việc được đếm và theo dõi riêng; ghi hai lần thì một bản sẽ mãi không có tin.

Sai:

    commitments:
      - id: ban-hanh-ke-hoach
        text: Sớm ban hành kế hoạch năm 2024.
      - id: ke-hoach-nam-2024
        text: Sớm ban hành kế hoạch năm 2024.

Đúng:

    commitments:
      - id: ban-hanh-ke-hoach
        text: Sớm ban hành kế hoạch năm 2024.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.twins import tasks_alike
from generator.diagnostics import Fault, Say
from generator.records.collection import Records

CODE = "BT803"
MESSAGE = Say(
    "Việc này đã ghi ở {path}, dòng {line}, mã “{other}”, với cùng nội dung.",
    "This task stands already in {path}, line {line}, “{other}”, in the same words.",
)
HINT = Say(
    "Bỏ một trong hai. Hai việc khác nhau thì viết rõ chỗ khác ở “text”, “due” hay “responsible”.",
    "Remove one. If they differ, say how in “text”, “due” or “responsible”.",
)


def check(records: Records) -> Iterator[Fault]:
    """Report the later of two tasks of one meeting that say the same."""
    for first, second, same in tasks_alike(records, within=True):
        if same:
            place = first.position("text")
            parameters = {"path": place.path, "line": str(place.line), "other": first.item.id}
            yield Fault(second.position("text"), "commitment-twin", parameters)
