"""The few words that reports add to the messages, and where a rule's page lies."""

from __future__ import annotations

from typing import NamedTuple

from generator import addresses
from generator.diagnostics import Language, Rule


class Words(NamedTuple):
    """Fixed words of a report, in one language."""

    error: str
    warning: str
    more: str
    total: str
    clean: str
    fixed: str
    unread: str


WORDS: dict[Language, Words] = {
    "vi": Words(
        "lỗi",
        "cảnh báo",
        "Xem thêm:",
        "{errors} lỗi, {warnings} cảnh báo.",
        "Dữ liệu không có lỗi.",
        "Đã sửa {path}.",
        "Lỗi cú pháp che phần còn lại của tệp: sửa xong, máy mới đọc hết được.",
    ),
    "en": Words(
        "error",
        "warning",
        "More:",
        "{errors} errors, {warnings} warnings.",
        "The record has no errors.",
        "Fixed {path}.",
        "Syntax errors hide the rest of a file: mend them to have all of it read.",
    ),
}


def page_of(rule: Rule, base: str = "") -> str:
    """Address of a rule's page, below the portal's own where that is known."""
    return base + addresses.rule(rule.name)
