"""Cuts text into the words that the index knows.

``docs/assets/javascripts/search/tokens.js`` does the same to queries and must agree with this word
for word: ``tests/search/tokens.yml`` holds cases for both.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain

BREAK = ""
"""Stands between words that are no neighbours: sentences, what is in brackets."""

_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+|[.!?;:…·](?=\s)|[()]")
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+\Z")
_DECIMAL = re.compile(r"[0-9]+[.,][0-9]+\Z")
_TONE_ON_LAST = re.compile(r"(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])\Z")
_FINAL_Y = re.compile(r"\A(qu|[^aeiouy]+)y\Z")
_MARKS = re.compile("[\u0300-\u036f]+")
_DIGITS = "0123456789"


def words(text: str) -> list[str]:
    """Cut a text into words and numbers, in their order, with :data:`BREAK` where a stretch ends.

    Words are in lower case and keep their accents; the tone stands where the older spelling puts
    it (``hoá`` → ``hóa``). Numbers lose their thousands separators (``1.146`` → ``1146``) and
    write the decimal comma as a point.
    """
    plain = unicodedata.normalize("NFKC", text).lower()
    return list(chain.from_iterable(map(_exact, _TOKEN.findall(plain))))


@cache
def fold(word: str) -> str:
    """Reduce a word to what it shares with careless spellings of it.

    Accents go, ``đ`` becomes ``d``, a final ``y`` becomes ``i`` (``quý`` and ``quí``), and leading
    zeros go (``06``).
    """
    if word[:1] in _DIGITS:
        return word if "." in word else word.lstrip("0") or word[:1]
    folded = _MARKS.sub("", unicodedata.normalize("NFD", word)).replace("đ", "d")
    return _FINAL_Y.sub(r"\1i", folded)


@cache
def _exact(found: str) -> tuple[str, ...]:
    if found[0] in _DIGITS:
        return _numbers(found)
    if not found[0].isalpha():
        return (BREAK,)
    return (_TONE_ON_LAST.sub(_move_tone, found),)


def _move_tone(match: re.Match[str]) -> str:
    last = unicodedata.normalize("NFD", match[2])
    return unicodedata.normalize("NFC", match[1] + last[1]) + last[0]


def _numbers(found: str) -> tuple[str, ...]:
    if _GROUPED.match(found):
        return (found.replace(".", ""),)
    if _DECIMAL.match(found):
        return (found.replace(",", "."),)
    return tuple(re.split("[.,]", found))
