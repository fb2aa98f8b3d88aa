"""Tables of the whole record: CSV files, what describes them, and an SQLite file.

Each table is defined once, in ``meetings``, ``spoken``, ``observations``, ``commitments`` or
``registers``; the three formats are drawn from that. A new column goes into one of those and into
nothing else; names of columns stay, because others build on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.addresses import DATA_PACKAGE_FILE, DATABASE_FILE, table_file
from generator.portal import Portal
from generator.render.exports.tables import (
    commitments,
    meetings,
    observations,
    registers,
    spoken,
)
from generator.render.exports.tables.csv_file import csv_file
from generator.render.exports.tables.data_package import data_package
from generator.render.exports.tables.database import database
from generator.render.exports.tables.table import AnyTable
from generator.settings import Site

TABLES: list[AnyTable] = [
    *meetings.TABLES,
    *spoken.TABLES,
    *observations.TABLES,
    *commitments.TABLES,
    *registers.TABLES,
]


def files(portal: Portal, site: Site) -> Iterator[tuple[str, partial[str] | partial[bytes]]]:
    """Name the files; a table is made when it is written."""
    for table in TABLES:
        yield table_file(table.name), partial(csv_file, table, portal, site)
    yield DATA_PACKAGE_FILE, partial(data_package, TABLES, portal, site)
    yield DATABASE_FILE, partial(database, TABLES, portal, site)
