"""Tables as CSV (RFC 4180), for spreadsheets as well as programs.

The byte order mark is what makes Excel read UTF-8. A text that a spreadsheet would take for a
formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection). Numbers
have a decimal point, no other separators, and all the digits that the source prints.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal

from generator.portal import Portal
from generator.render.exports.tables.table import AnyTable, Value
from generator.settings import Site

_MARK = "\ufeff"
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""Full-width forms count, too: East Asian versions of Excel read them so."""


def csv_file(table: AnyTable, portal: Portal, site: Site) -> str:
    """Write a whole table, with the names of its columns in the first line."""
    text = io.StringIO(newline="")
    text.write(_MARK)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(column.name for column in table.columns)
    for row in table.rows(portal, site):
        writer.writerow(map(_cell, row))
    return text.getvalue()


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return harmless(value)
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case date():
            return value.isoformat()
        case _:
            return str(value)


def harmless(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
