"""Makes text from elsewhere harmless in a comment on GitHub.

GitHub turns far more than Markdown into something else: ``@name`` notifies a person, ``#12`` and
``a1b2c3d`` become links, ``https:`` and ``www.`` too, also where the letters were written as HTML
entities. It leaves alone what stands in a code span. So a word passes as it is only when it is made
of Latin letters or is a number or date; everything else goes into a code span.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from markupsafe import Markup

LENGTH = 400

_LETTERS = "A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff"
_NUMBER = r"[0-9]{1,6}(?:[.,/-][0-9]{1,6}){0,3}%?"
_PLAIN = re.compile(rf"[(“‘]?(?:[{_LETTERS}]+|{_NUMBER})[)”’]*[,.;:?!…]?")
_QUOTED = re.compile(r"([(“‘]?)(.*?)([)”’]*[,.;:?!…]?)")
_COMMIT = re.compile(r"[0-9a-f]{7,}", re.IGNORECASE)
_BACKTICKS = re.compile("`+")


def prose(text: str, length: int = LENGTH) -> Markup:
    """Write a sentence on one line; whatever could mean something to GitHub stands as code."""
    words = _one_line(text, length).split(" ")
    return Markup(" ".join(word if _is_plain(word) else _quoted_code(word) for word in words))


def literal(text: str, length: int = LENGTH) -> Markup:
    """Write text on one line as code."""
    return Markup(_code(_one_line(text, length)))


def address_below(base: str, path: str, fragment: str = "") -> Markup:
    """Address of a path below another address; empty where the path would lead out of it."""
    if not base or {"", ".", ".."} & set(path.removesuffix("/").split("/")):
        return Markup("")
    try:
        return Markup(f"{base.rstrip('/')}/{quote(path, safe='/')}{fragment}")
    except UnicodeEncodeError:
        return Markup("")


def _one_line(text: str, length: int) -> str:
    """Join lines, show what is invisible as a replacement character, and cut to a length."""
    text = unicodedata.normalize("NFC", text[: 4 * length])
    line = " ".join("".join(map(_visible, text)).split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def _visible(char: str) -> str:
    if char.isspace():
        return " "
    return "\ufffd" if unicodedata.category(char).startswith("C") else char


def _is_plain(word: str) -> bool:
    return not word or (bool(_PLAIN.fullmatch(word)) and not _COMMIT.search(word))


def _quoted_code(word: str) -> str:
    """Put a word in a code span, but not the quotation marks or the full stop around it."""
    found = _QUOTED.fullmatch(word)
    if found is None or not found[2]:
        return _code(word)
    return f"{found[1]}{_code(found[2])}{found[3]}"


def _code(text: str) -> str:
    """Put text in a code span, which ends only at as many backticks as it began with."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{fence}{pad}{text}{pad}{fence}" if text else ""
