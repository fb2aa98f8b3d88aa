"""Tables as CSV (RFC 4180), for spreadsheets as well as programs.

The byte order mark is what makes Excel read UTF-8. A text that a spreadsheet would take for a
formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection). Numbers
have a decimal point and no other separators.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from generator.portal import Portal
from generator.render.exports.tables.table import AnyTable, Type
from generator.settings import Site

_MARK = "\ufeff"
_SEPARATORS = re.compile('[",;\t\r\n]')
"""LibreOffice takes semicolons and tabs for separators, too, unless one tells it otherwise."""
_FORMULA = "=+-@\t\r\n＝＋－＠"
"""Full-width forms count, too: East Asian versions of Excel read them so."""


def csv_file(table: AnyTable, portal: Portal, site: Site) -> str:
    """Write a whole table, with the names of its columns in the first line."""
    lines = [",".join(column.name for column in table.columns)]
    writers = [_WRITERS.get(column.type, _text) for column in table.columns]
    lines += [
        ",".join([write(value) for write, value in zip(writers, row, strict=True)])
        for row in table.rows(table.columns, portal, site)
    ]
    return _MARK + "\r\n".join(lines) + "\r\n"


def _text(value: str | None) -> str:
    if not value:
        return ""
    text = harmless(value) if value[0] in _FORMULA else value
    return _quoted(text) if _SEPARATORS.search(text) else text


def _number(value: Decimal | None) -> str:
    return "" if value is None else number(value)


def _count(value: int | None) -> str:
    return "" if value is None else str(value)


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""


def _flag(value: bool | None) -> str:
    return "" if value is None else "true" if value else "false"


_WRITERS: Mapping[Type, Callable[[Any], str]] = {
    Type.NUMBER: _number,
    Type.COUNT: _count,
    Type.DAY: _day,
    Type.FLAG: _flag,
}
"""All others are text."""


def _quoted(text: str) -> str:
    """Put text between quotation marks."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def number(value: Decimal) -> str:
    """Write a number as the source prints it, but never with just three digits after the point.

    A spreadsheet with Vietnamese settings takes ``1.146`` for 1146. It leaves ``1.1460`` as text,
    so that whoever opens it sees that the settings do not fit.
    """
    digits = f"{value:f}"
    return f"{digits}0" if digits[-4:-3] == "." else digits


def harmless(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(tuple(_FORMULA)) else text
