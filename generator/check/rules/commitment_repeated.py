"""Việc đã giao ở cuộc họp trước.

Một việc có nội dung và nơi chịu trách nhiệm gần như một việc của cuộc họp trước, mà cuộc họp này
không ghi tin gì về việc ấy.

Vì sao: Nhắc lại một việc là tin về việc ấy, không phải việc mới: theo dõi từ lần giao đầu tiên mới
thấy việc đã chậm bao lâu.

Sai:

    # cuộc họp trước: hoan-thien-co-so-du-lieu-dat-dai
    commitments:
      - id: som-hoan-thien-co-so-du-lieu-dat-dai
        text: Hoàn thiện sớm Cơ sở dữ liệu quốc gia về đất đai.

Đúng:

    commitment_updates:
      - commitment: hoan-thien-co-so-du-lieu-dat-dai
        status: not_done
        note: Thủ tướng yêu cầu hoàn thiện sớm.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.marks import Mark
from generator.check.twins import task_marks, tasks_alike
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting

CODE = "BT805"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Việc này giống việc “{other}” ở {path}, dòng {line}: “{text}”.",
    "This task is like “{other}” in {path}, line {line}: “{text}”.",
)
HINT = Say(
    "Cùng một việc thì ghi tin ở “commitment_updates” với “commitment: {other}”; có hạn mới thì "
    "vẫn giữ cả việc này.",
    "If it is the same, add an update under “commitment_updates” with “commitment: {other}”; keep "
    "both if there is a new deadline.",
)


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Tasks of the same bodies, with the same numbers in them, are compared."""
    yield from task_marks(entry)


def check(records: Records) -> Iterator[Fault]:
    """Report tasks that an earlier meeting assigned, unless the meeting speaks of that too."""
    for first, second, _ in tasks_alike(records, within=False):
        told = {update.commitment for update in second.entry.record.commitment_updates}
        if first.item.id not in told:
            place = first.position("text")
            parameters = {
                "path": place.path,
                "line": str(place.line),
                "other": first.item.id,
                "text": first.item.text.rstrip("."),
            }
            yield Fault(second.position("text"), "commitment-repeated", parameters)
