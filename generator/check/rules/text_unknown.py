"""Ghi “không rõ” thay vì bỏ trống.

Một trường chữ chỉ ghi “không rõ”, “chưa có”, dấu hỏi hay dấu gạch.

Vì sao: Điều nguồn không nêu thì trang tự ghi “nguồn không nêu”; chữ “không rõ” lại
trông như một cái tên.

Sai:

    chair:
      name: không rõ

Đúng:

    # bỏ cả mục chair
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.lone_words import lone_words
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records

CODE = "BT391"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "{field} chỉ ghi “{found}”.",
    "{field} says only “{found}”.",
)
HINT = Say(
    "Nguồn không nêu thì xóa cả dòng; trường bắt buộc thì tìm thêm trong nguồn.",
    "Remove the line if the source does not say; look again if the field is required.",
)

_WORDS = {
    "không rõ", "chưa rõ", "không biết", "chưa biết", "không có", "chưa có", "không nêu",
    "chưa xác định", "đang cập nhật", "?", "??", "???", "-", "--", "…", "...", "x", "xx", "xxx",
}  # fmt: skip


def check(records: Records) -> Iterator[Fault]:
    """Look at every text that only says that nothing is known."""
    for word in lone_words(records, _WORDS):
        yield Fault(word.position, "text-unknown", {"field": word.field, "found": word.text})
