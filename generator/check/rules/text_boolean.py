"""Chữ yes, no, true, false ở trường văn bản.

Một trường dành cho câu chữ chỉ ghi yes, no, true, false, on hoặc off.

Vì sao: Trang sẽ hiện đúng chữ tiếng Anh ấy; thường người nhập định nói có hoặc không.

Sai:

    note: no

Đúng:

    note: Nguồn không nêu tỷ lệ.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.lone_words import lone_words
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records

CODE = "BT309"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "{field} chỉ ghi “{found}”, và trang sẽ hiện đúng chữ ấy.",
    "{field} says only “{found}”, and the page will show just that.",
)
HINT = Say(
    'Viết thành câu tiếng Việt hoặc xóa dòng; nếu đúng là chữ ấy thì viết "{found}".',
    'Write a sentence or remove the line; if it is meant, write "{found}".',
)

_WORDS = {"yes", "no", "true", "false", "on", "off", "y", "n", "none", "n/a"}


def check(records: Records) -> Iterator[Fault]:
    """Look at every text that is only one of YAML's own words."""
    for word in lone_words(records, _WORDS):
        yield Fault(word.position, "text-boolean", {"field": word.field, "found": word.text})
