"""Hai việc gần như nhau trong một cuộc họp.

Hai việc phải làm của một cuộc họp có cùng nơi chịu trách nhiệm, cùng hạn và nội dung chỉ khác một
vài chữ.

Vì sao: Có thể là một việc viết hai lần theo hai nguồn; cũng có thể là hai việc mà câu chữ chưa nói
rõ chỗ khác nhau.

Sai:

    - id: ket-noi-du-lieu-dat-dai
      text: Kết nối, chia sẻ dữ liệu đất đai với Cơ sở dữ liệu quốc gia về dân cư.
    - id: chia-se-du-lieu-dat-dai
      text: Kết nối và chia sẻ dữ liệu đất đai với Cơ sở dữ liệu quốc gia về dân cư.

Đúng:

    - id: ket-noi-du-lieu-dat-dai
      text: Kết nối, chia sẻ dữ liệu đất đai với Cơ sở dữ liệu quốc gia về dân cư.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.twins import tasks_alike
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records

CODE = "BT804"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Có phải là việc ở {path}, dòng {line}, mã “{other}”: “{text}”?",
    "Is this the task in {path}, line {line}, “{other}”: “{text}”?",
)
HINT = Say(
    "Là một thì bỏ bớt; là hai thì viết rõ chỗ khác nhau.",
    "If so, remove one; if not, say how they differ.",
)


def check(records: Records) -> Iterator[Fault]:
    """Report the later of two tasks of one meeting that say nearly the same."""
    for first, second, same in tasks_alike(records, within=True):
        if not same:
            place = first.position("text")
            parameters = {
                "path": place.path,
                "line": str(place.line),
                "other": first.item.id,
                "text": first.item.text.rstrip("."),
            }
            yield Fault(second.position("text"), "commitment-similar", parameters)
