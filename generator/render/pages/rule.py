"""A page for each rule that the record is held against, and their list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from generator import addresses
from generator.diagnostics import Rule, Severity
from generator.render.page import Page

_GROUPS = {
    "1": "Tệp",
    "2": "Cú pháp YAML",
    "3": "Chữ và số",
    "4": "Bản ghi",
    "5": "Tham chiếu",
    "6": "Số liệu",
    "7": "Thời gian",
    "8": "Trùng lặp",
}
"""First digit of a code → the heading it stands under."""
_SEVERITIES = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo"}


class Group(NamedTuple):
    """Rules of one hundred."""

    title: str
    anchor: str
    rules: list[Rule]


def pages(rules: Iterable[Rule]) -> Iterator[Page]:
    """Yield the list, then each rule."""
    ordered = sorted(rules, key=lambda rule: rule.code)
    yield Page(
        address=addresses.RULES,
        template="rules.md.j2",
        title="Quy tắc kiểm tra",
        description="Những điều máy kiểm tra trong mỗi tệp dữ liệu, lý do và cách viết đúng.",
        make_context=lambda: {"groups": _groups(ordered), "severities": _SEVERITIES},
    )
    for rule in ordered:
        yield Page(
            address=addresses.rule(rule.name),
            template="rule.md.j2",
            title=f"{rule.title} ({rule.code})",
            description=rule.what.split("\n\n")[0],
            make_context=partial(dict, rule=rule, severity=_SEVERITIES[rule.severity]),
        )


def _groups(rules: list[Rule]) -> list[Group]:
    return [
        Group(title, f"bt{digit}", found)
        for digit, title in _GROUPS.items()
        if (found := [rule for rule in rules if rule.code[2] == digit])
    ]
