"""What a table is: columns, each with a name, a type, and how its value is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from generator.portal import Portal
from generator.settings import Site

T = TypeVar("T")

Value = str | int | Decimal | date | None
"""What stands in a cell; a flag is an ``int`` (``bool``), None is an empty cell."""


class Type(Enum):
    """What stands in a column; each output format says how it writes that."""

    TEXT = auto()
    PARTIAL_DATE = auto()
    """A date as far as the source states it; see :mod:`generator.dates`."""
    DAY = auto()
    NUMBER = auto()
    COUNT = auto()
    FLAG = auto()
    LINK = auto()
    PAGE = auto()
    """An address of this portal: whole where the site's own is known, else from its root."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column.

    Attributes:
        name: English, ``snake_case``; it never changes.
        title: its name in Vietnamese.
        type: see :class:`Type`.
        value: from the object of a row to the cell; for ``PAGE`` an address below the site.
        help: a sentence in Vietnamese; empty where the title says enough.
        references: the table whose ``id`` stands here.
        is_required: whether no cell is empty.
        choices: the only values there can be; empty where there are others.
        is_repeated: whether another table says it, too: it stands here for those who have only
            this one, and a database, which joins tables, leaves it out.
    """

    name: str
    title: str
    type: Type
    value: Callable[[T], Value]
    help: str = ""
    references: str = ""
    is_required: bool = False
    choices: tuple[str, ...] = ()
    is_repeated: bool = False


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """One table; a row is found when it is written.

    Attributes:
        name: English, ``snake_case``; it never changes.
        title: its name in Vietnamese.
        about: a sentence in Vietnamese on what one row is.
        items: the object of each row, in a fixed order.
        columns: from left to right.
        key: names of the columns that tell a row from all others.
    """

    name: str
    title: str
    about: str
    items: Callable[[Portal], Iterable[T]]
    columns: Sequence[Column[T]]
    key: tuple[str, ...] = ("id",)

    @property
    def own_columns(self) -> list[Column[T]]:
        """Those that repeat no other table."""
        return [column for column in self.columns if not column.is_repeated]

    def rows(
        self, columns: Iterable[Column[T]], portal: Portal, site: Site
    ) -> Iterator[list[Value]]:
        """Yield the cells of each row in some of its columns."""
        getters = [_getter(column, site) for column in columns]
        for item in self.items(portal):
            yield [get(item) for get in getters]

    def must_hold(self, column: Column[T]) -> bool:
        """Whether no cell of a column is empty."""
        return column.is_required or column.name in self.key


AnyTable = Table[Any]


def _getter(column: Column[T], site: Site) -> Callable[[T], Value]:
    if column.type is not Type.PAGE or not site.url:
        return column.value
    return lambda item: f"{site.url}{column.value(item)}"
