"""Finds characters that do not belong into a text, and makes a text that YAML can read in peace.

Every odd character is replaced by exactly one other, so that places in the mended text are places
in the file. What is to vanish becomes ``GONE``, which ``without_gone`` takes out of a value.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from generator.load.garbled import LOST, looks_garbled, mended_word
from generator.quoting import name_of_character, quoted

GONE = "\ue000"
"""Stands for a character to be dropped; private use, so no file keeps one of its own."""

_ODD = re.compile(
    r"(?P<control>[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff"
    r"\ue000-\uf8ff\U000f0000-\U0010ffff]+)"
    r"|(?P<invisible>[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
    r"\U0001d173-\U0001d17a]+)"
    r"|(?P<space>[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+)"
    r"|(?P<digits>(?![0-9])\d)"
    r"|(?P<letter>[ÐðƉ\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0410\u0412\u0415\u041a\u041c"
    r"\u041d\u041e\u0420\u0421\u0422\u0425\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1"
    r"\u03a4\u03a5\u03a7\u03bf])"
)
_RULES = {
    "control": "text-control",
    "invisible": "text-invisible",
    "space": "text-hard-space",
    "digits": "text-digits",
    "letter": "text-letter",
}
_LETTERS = str.maketrans(
    "ÐðƉ\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0410\u0412\u0415\u041a\u041c\u041d\u041e"
    "\u0420\u0421\u0422\u0425\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5"
    "\u03a7\u03bf",
    "ĐđĐaeopcxyiABEKMHOPCTXABEHIKMNOPTYXo",
)
_USUAL = re.compile(
    r"[\t\n -~\u2013\u2014\u2018\u2019\u201c\u201d\u2026"
    r"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]*"
)
"""What Vietnamese is written with, composed: almost every file is nothing else."""
_BREAKS = "\x85\u2028\u2029"
_WORD_END = re.compile(r"\s")
_UNUSUAL = re.compile(r"[^\x00-\u02ff\u1e00-\u1fff\u2000-\u206f]{5,}")
_MOST_MARKS = 4
_MOST_GARBLED = 100


class Odd(NamedTuple):
    """An odd character: the rule it breaks, where it stands, and what fills the rule's words."""

    rule: str
    at: int
    parameters: dict[str, str]


def mend(text: str) -> tuple[str, list[Odd]]:
    """Replace odd characters one by one; report the first of each kind on each line."""
    if is_usual(text):
        return text, []
    found: list[Odd] = []
    seen: set[tuple[int, str]] = set()

    def replace(match: re.Match[str]) -> str:
        kind, char = str(match.lastgroup), match[0]
        line_start = text.rfind("\n", max(0, match.start() - 2000), match.start())
        if (line_start, kind) not in seen:
            seen.add((line_start, kind))
            found.append(Odd(_RULES[kind], match.start(), _words(text, match)))
        return _substitute(kind, char)

    mended = _ODD.sub(replace, text)
    mended, piled = _without_piles(mended)
    return mended, found + piled + _decomposed(mended) + _garbled(text)


def is_usual(text: str) -> bool:
    """Tell whether a text has nothing to mend, by a look that costs little."""
    return bool(_USUAL.fullmatch(text)) and not looks_garbled(text)


def odd_kind(char: str) -> str | None:
    """Name the rule that a single character breaks where it was written as an escape."""
    match = _ODD.fullmatch(char)
    return _RULES[str(match.lastgroup)] if match else None


def without_gone(value: str) -> str:
    """Make the text of a value: composed, without what was to vanish."""
    value = _ODD.sub(lambda match: _substitute(str(match.lastgroup), match[0]), value)
    return unicodedata.normalize("NFC", _without_piles(value)[0].replace(GONE, ""))


def _substitute(kind: str, odd: str) -> str:
    """Give as many characters as stand there."""
    if kind == "space":
        return " " * len(odd)
    if kind == "digits":
        return str(unicodedata.decimal(odd))
    if kind == "letter":
        return odd.translate(_LETTERS)
    return "".join(" " if char in _BREAKS else GONE for char in odd)


def _words(text: str, match: re.Match[str]) -> dict[str, str]:
    kind, index = str(match.lastgroup), match.start()
    if kind not in ("digits", "letter"):
        return {"found": name_of_character(match[0][0])}
    word = _word_at(text, index)
    right = "".join(
        _substitute(str(odd.lastgroup), char) if (odd := _ODD.fullmatch(char)) else char
        for char in word
    )
    return {"found": quoted(word), "right": quoted(right.replace(GONE, ""))}


def _word_at(text: str, index: int) -> str:
    """Cut out the word around a place, no more than a few dozen characters of it."""
    begin = index
    while begin > max(0, index - 30) and not text[begin - 1].isspace():
        begin -= 1
    end = _WORD_END.search(text, index, index + 30)
    return text[begin : end.start() if end else index + 30]


def _without_piles(text: str) -> tuple[str, list[Odd]]:
    """Drop marks that pile up on one letter: composing them takes time that grows too fast."""
    found: list[Odd] = []

    def thin(match: re.Match[str]) -> str:
        marks, kept = 0, []
        for index, char in enumerate(match[0], match.start()):
            marks = marks + 1 if unicodedata.combining(char) else 0
            if marks == _MOST_MARKS + 1:
                found.append(Odd("text-control", index, {"found": name_of_character(char)}))
            kept.append(GONE if marks > _MOST_MARKS else char)
        return "".join(kept)

    return _UNUSUAL.sub(thin, text), found[:100]


def _decomposed(text: str) -> list[Odd]:
    """Report the first letter whose accent stands apart, once for the whole file."""
    if unicodedata.is_normalized("NFC", text):
        return []
    count, first = 0, None
    offset = 0
    for line in text.split("\n"):
        if not line.isascii() and not unicodedata.is_normalized("NFC", line):
            count += 1
            first = first or (offset, line)
        offset += len(line) + 1
    if first is None:
        return []
    place = first[0] + _first_apart(first[1])
    word = _word_at(text, place).replace(GONE, "")
    right = unicodedata.normalize("NFC", word)
    parameters = {"found": quoted(word), "right": quoted(right), "count": str(count)}
    return [Odd("text-nfd", place, parameters)]


def _first_apart(line: str) -> int:
    begin = 0
    for index in range(1, len(line) + 1):
        if index == len(line) or not unicodedata.combining(line[index]):
            if not unicodedata.is_normalized("NFC", line[begin:index]):
                return begin
            begin = index
    return 0


def _garbled(text: str) -> list[Odd]:
    found: list[Odd] = []
    offset = 0
    for line in text.split("\n"):
        if not line.isascii() and (garbled := mended_word(line)):
            index, word, right = garbled
            parameters = {"found": quoted(word), "right": quoted(right)}
            rule = "text-lost" if word == LOST else "text-mojibake"
            found.append(Odd(rule, offset + index, parameters))
            if len(found) > _MOST_GARBLED:
                break
        offset += len(line) + 1
    return found
