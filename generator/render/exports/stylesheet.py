"""The stylesheet that readers get: our sheets as one file, without comments and white space."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from generator.addresses import STYLESHEET_FILE

_SHEETS = "assets/stylesheets"
_ENTRY = "portal.css"
_IMPORT = re.compile(r'@import "([^"]+)";')
_ADDRESS = re.compile(r'url\("(\.[^"]+)"\)')
_TEXT = r'"(?:[^"\\]|\\.)*"'
_COMMENT = re.compile(rf"({_TEXT})|/\*.*?\*/", re.S)
_SPACE = re.compile(rf"({_TEXT})|\s+")
_AROUND = re.compile(rf"({_TEXT})|;? ?([{{}};,]) ?|(?<=[\w-]): ")


def stylesheet(docs: Path) -> dict[str, str]:
    """Write all that ``assets/stylesheets/portal.css`` imports into one sheet.

    Args:
        docs: the folder in which the sheets lie.

    Returns:
        Path below ``docs/`` → whole text; nothing where there are no sheets.
    """
    entry = docs / _SHEETS / _ENTRY
    if not entry.is_file():
        return {}
    names = _IMPORT.findall(entry.read_text("utf-8"))
    sheets = (_placed((docs / _SHEETS / name).read_text("utf-8")) for name in names)
    return {STYLESHEET_FILE: "".join(_minified(sheet) + "\n" for sheet in sheets)}


def _placed(sheet: str) -> str:
    """Make addresses relative to the place of the one sheet."""
    return _ADDRESS.sub(lambda found: f'url("{_moved(found[1])}")', sheet)


def _moved(address: str) -> str:
    here = posixpath.dirname(STYLESHEET_FILE) or "."
    return posixpath.relpath(posixpath.join(_SHEETS, address), here)


def _minified(sheet: str) -> str:
    """Drop what browsers do not read; texts in quotes stay as they are."""
    sheet = _COMMENT.sub(lambda found: found[1] or "", sheet)
    sheet = _SPACE.sub(lambda found: found[1] or " ", sheet)
    return _AROUND.sub(lambda found: found[1] or found[2] or ":", sheet).strip()
