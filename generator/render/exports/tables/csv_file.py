"""Tables as CSV (RFC 4180), for spreadsheets as well as programs.

The byte order mark is what makes Excel read UTF-8. A text that a spreadsheet would take for a
formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection). Numbers
have a decimal point and no other separators.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from generator.portal import Portal
from generator.render.exports.tables.table import AnyTable, Value
from generator.settings import Site

_MARK = "\ufeff"
_SEPARATORS = re.compile('[",;\t\r\n]')
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""Full-width forms count, too: East Asian versions of Excel read them so."""


def csv_file(table: AnyTable, portal: Portal, site: Site) -> str:
    """Write a whole table, with the names of its columns in the first line."""
    lines = [",".join(column.name for column in table.columns)]
    lines += [",".join(map(_cell, row)) for row in table.rows(table.columns, portal, site)]
    return _MARK + "\r\n".join(lines) + "\r\n"


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return _quoted(harmless(value))
        case bool():
            return "true" if value else "false"
        case Decimal():
            return number(value)
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _quoted(text: str) -> str:
    """Put what holds a separator between quotation marks.

    LibreOffice takes semicolons and tabs for separators, too, unless one tells it otherwise.
    """
    doubled = text.replace('"', '""')
    return f'"{doubled}"' if _SEPARATORS.search(text) else text


def number(value: Decimal) -> str:
    """Write a number as the source prints it, but never with just three digits after the point.

    A spreadsheet with Vietnamese settings takes ``1.146`` for 1146. It leaves ``1.1460`` as text,
    so that whoever opens it sees that the settings do not fit.
    """
    digits = f"{value:f}"
    return f"{digits}0" if digits[-4:-3] == "." else digits


def harmless(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
