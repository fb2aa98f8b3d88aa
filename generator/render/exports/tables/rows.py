"""Rows that have no id of their own: parts of something by their number, and ties of two things."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Generic, TypeVar

from generator.portal import Portal
from generator.render.exports.tables.columns import Columns, owner_id
from generator.render.exports.tables.table import Column, Type

Owner = TypeVar("Owner")
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Numbered(Generic[Owner, Part]):
    """One part of something, and its place in the file, from 1."""

    owner: Owner
    number: int
    part: Part


def parts_of(
    owners: Callable[[Portal], Iterable[Owner]], parts: Callable[[Owner], Iterable[Part]]
) -> Callable[[Portal], Iterator[Numbered[Owner, Part]]]:
    """Find the rows of a table: the parts of each owner."""

    def items(portal: Portal) -> Iterator[Numbered[Owner, Part]]:
        for owner in owners(portal):
            for number, part in enumerate(parts(owner), 1):
                yield Numbered(owner, number, part)

    return items


Tie = tuple[Any, Any]
"""Two things that belong together."""


def ties(
    owners: Callable[[Portal], Iterable[Any]], others: Callable[[Any], Iterable[Any]]
) -> Callable[[Portal], Iterator[Tie]]:
    """Find the rows of a table that only ties things to others: each pair once."""

    def items(portal: Portal) -> Iterator[Tie]:
        for owner in owners(portal):
            for other in dict.fromkeys(others(owner)):
                yield owner, other

    return items


def place(name: str, title: str, target: str) -> Columns[Numbered[Any, Any]]:
    """Make the columns that say which part of what a row is; together they are its key."""
    return [
        owner_id(name, title, target, "owner"),
        Column("number", "Số thứ tự", Type.COUNT, attrgetter("number"), is_required=True),
    ]
