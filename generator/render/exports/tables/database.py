"""All tables in one SQLite file, which Datasette opens, and what each column means.

Columns that repeat another table are left out. Besides the tables of the record, ``_about`` says
what this is and under which licence, and ``_columns`` gives the Vietnamese title of each column.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.portal import Portal
from generator.render.exports.licence import LICENCE, LICENCE_ADDRESS, LICENCE_TITLE
from generator.render.exports.tables.data_package import ABOUT
from generator.render.exports.tables.table import AnyTable, Type
from generator.settings import Site

_TYPES = {Type.NUMBER: "NUMERIC", Type.COUNT: "INTEGER", Type.FLAG: "INTEGER"}
"""All others are text; days are written so that their order as text is that of time."""

_SETTINGS = {
    "page_size": "4096",
    "encoding": "'UTF-8'",
    "journal_mode": "OFF",
    "synchronous": "OFF",
}
"""A file that is not whole is thrown away: no journal, and no waiting for the disk."""

_CHANGES, _CHANGES_AND_LIBRARY = (24, 4), (92, 8)
"""Where the header says how often the file was written, and by which version of the library
(https://www.sqlite.org/fileformat.html), and how many bytes that takes."""


def database(tables: Sequence[AnyTable], portal: Portal, site: Site) -> bytes:
    """Build the file, in a folder that is gone afterwards: in memory it would be there twice."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "tables.sqlite"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for name, value in _SETTINGS.items():
                connection.execute(f"PRAGMA {name} = {value}")
            _write(connection, tables, portal, site)
        _forget_how_it_was_made(path)
        return path.read_bytes()


def _write(
    connection: sqlite3.Connection, tables: Sequence[AnyTable], portal: Portal, site: Site
) -> None:
    connection.execute("BEGIN")
    for table in tables:
        connection.execute(_definition(table))
    _describe(connection, tables, portal, site)
    for table in tables:
        _fill(connection, table, portal, site)
    connection.execute("COMMIT")


def _forget_how_it_was_made(path: Path) -> None:
    """Put zero into the header: the same record would be another file after an upgrade."""
    with path.open("r+b") as file:
        for place, size in (_CHANGES, _CHANGES_AND_LIBRARY):
            file.seek(place)
            file.write(bytes(size))


def _definition(table: AnyTable) -> str:
    """Write the statement that makes a table; all names in it are ours."""
    lines = [
        f'"{column.name}" {_TYPES.get(column.type, "TEXT")}'
        + (" NOT NULL" if table.must_hold(column) else "")
        for column in table.own_columns
    ]
    lines.append(f"PRIMARY KEY ({_names(table.key)})")
    lines += [
        f'FOREIGN KEY ("{column.name}") REFERENCES "{column.references}" ("id")'
        for column in table.own_columns
        if column.references
    ]
    return f'CREATE TABLE "{table.name}" (\n  ' + ",\n  ".join(lines) + "\n)"


def _fill(connection: sqlite3.Connection, table: AnyTable, portal: Portal, site: Site) -> None:
    places = ", ".join("?" * len(table.own_columns))
    rows = _rows(table, portal, site)
    connection.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', rows)
    for name in _indexed(table):
        connection.execute(f'CREATE INDEX "{table.name}_{name}" ON "{table.name}" ("{name}")')


def _rows(table: AnyTable, portal: Portal, site: Site) -> Iterator[list[Any]]:
    columns = table.own_columns
    writers = [
        (place, _WRITERS[column.type])
        for place, column in enumerate(columns)
        if column.type in _WRITERS
    ]
    for row in table.rows(columns, portal, site):
        cells: list[Any] = row
        for place, write in writers:
            if cells[place] is not None:
                cells[place] = write(cells[place])
        yield cells


def _indexed(table: AnyTable) -> Iterator[str]:
    """Name what tables are looked up by, where no key begins with it already.

    Sources are not: an index of them would be the largest, and a meeting has few.
    """
    for column in table.own_columns:
        if column.references not in ("", "sources") and column.name != table.key[0]:
            yield column.name


def _describe(
    connection: sqlite3.Connection, tables: Sequence[AnyTable], portal: Portal, site: Site
) -> None:
    about = {
        "title": site.name,
        "description": ABOUT,
        "licence": LICENCE,
        "licence_title": LICENCE_TITLE,
        "licence_url": LICENCE_ADDRESS,
        "homepage": site.url or None,
        "build_date": portal.build_date.isoformat(),
    }
    connection.execute('CREATE TABLE "_about" ("key" TEXT PRIMARY KEY NOT NULL, "value" TEXT)')
    connection.executemany('INSERT INTO "_about" VALUES (?, ?)', about.items())
    connection.execute(
        'CREATE TABLE "_columns" ("table" TEXT NOT NULL, "column" TEXT NOT NULL, '
        '"title" TEXT NOT NULL, "description" TEXT, PRIMARY KEY ("table", "column"))'
    )
    connection.executemany('INSERT INTO "_columns" VALUES (?, ?, ?, ?)', _meanings(tables))


def _meanings(tables: Sequence[AnyTable]) -> Iterator[tuple[str, str, str, str | None]]:
    for table in tables:
        for column in table.own_columns:
            yield table.name, column.name, column.title, column.help or None


def _names(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _number(value: Decimal) -> int | float:
    """Give what the database keeps; whole numbers stay whole, however many digits they have."""
    return int(value) if value == value.to_integral_value() else float(value)


_WRITERS: Mapping[Type, Callable[[Any], int | float | str]] = {
    Type.NUMBER: _number,
    Type.DAY: date.isoformat,
}
"""All others are kept as they are; a flag is 0 or 1."""
