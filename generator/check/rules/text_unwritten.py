"""Còn chỗ chưa viết.

Tóm tắt vẫn là câu gợi ý mà lệnh new để sẵn, bắt đầu bằng “Cần viết:”.

Vì sao: Câu gợi ý là cho người viết; để nguyên thì người đọc sẽ thấy nó ở đầu trang.

Sai:

    summary: 'Cần viết: Hai đến bốn câu: họp về việc gì, điều gì đáng chú ý nhất.'

Đúng:

    summary: Hội nghị nhìn lại nửa năm thực hiện Đề án 06 và giao 12 việc cho nửa năm sau.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records

CODE = "BT390"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Tóm tắt chưa được viết.",
    "The summary has not been written yet.",
)
HINT = Say(
    "Thay câu gợi ý bằng hai đến bốn câu của bạn.",
    "Replace the prompt by two to four sentences of your own.",
)
PROMPT = "Cần viết:"
"""What the skeleton of ``new`` begins its summary with (``templates/skeleton.yml.j2``)."""


def check(records: Records) -> Iterator[Fault]:
    """Look for summaries that are still the prompt."""
    for entry in records.meetings:
        if entry.record.summary.startswith(PROMPT):
            yield Fault(entry.position("summary"), "text-unwritten")
