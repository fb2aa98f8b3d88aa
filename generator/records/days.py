"""Reads dates, and recognises the other ways in which Vietnamese editors write them."""

from __future__ import annotations

import re
from collections.abc import Callable

from pydantic_core import PydanticCustomError

from generator.dates import PartialDate, parse_interval, parse_partial_date
from generator.records.misread import misread

_LONGEST = 60
_FORM = re.compile(r"\d{4}(-(\d{2}(-\d{2})?|[SQ]\d))?", re.ASCII)
_CLOCK = re.compile(r"(?:\d{1,2}[:h]\d{0,2},? )?(\S+?)(?:[t ,]+\d{1,2}[:h]\d{0,2}\S*)?", re.ASCII)
_BETWEEN = r" ?[-/.\u2010-\u2015\u2212 ] ?"
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}

_Write = Callable[[re.Match[str]], str]


def _day(match: re.Match[str]) -> str:
    return f"{match['y']}-{int(match['m']):02}-{int(match['d']):02}"


def _month(match: re.Match[str]) -> str:
    return f"{match['y']}-{int(match['m']):02}"


def _quarter(match: re.Match[str]) -> str:
    return f"{match['y']}-Q{_ROMAN.get(match['q'], match['q'])}"


def _half(match: re.Match[str]) -> str:
    return f"{match['y']}-S{1 if match['h'] in ('đầu', '1') else 2}"


def _patterns(*pairs: tuple[str, _Write]) -> list[tuple[re.Pattern[str], _Write]]:
    return [(re.compile(pattern, re.ASCII), write) for pattern, write in pairs]


_NUMERIC = _patterns(
    (rf"(?:ngày )?(?P<d>\d{{1,2}}){_BETWEEN}(?P<m>\d{{1,2}}){_BETWEEN}(?P<y>\d{{4}})", _day),
    (rf"(?P<y>\d{{4}}){_BETWEEN}(?P<m>\d{{1,2}}){_BETWEEN}(?P<d>\d{{1,2}})", _day),
    (r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})", _day),
    (rf"(?P<m>\d{{1,2}}){_BETWEEN}(?P<y>\d{{4}})", _month),
    (rf"(?P<y>\d{{4}}){_BETWEEN}(?P<m>\d{{1,2}})", _month),
    (r"(?P<y>\d{4})[-/ ]?q(?P<q>[1-4])", _quarter),
    (r"q(?P<q>[1-4])[-/ ]?(?P<y>\d{4})", _quarter),
    (r"(?P<y>\d{4})[-/ ]?[sh](?P<h>[12])", _half),
)
_WORDS = _patterns(
    (r"(?:ngày )?(?P<d>\d{1,2}) tháng (?P<m>\d{1,2}),?(?: năm)? (?P<y>\d{4})", _day),
    (r"tháng (?P<m>\d{1,2})(?:[/-]|,? năm | )(?P<y>\d{4})", _month),
    (r"quý (?P<q>i{1,3}|iv|[1-4])(?:[/-]|,? năm | )(?P<y>\d{4})", _quarter),
    (r"(?:(?:6|sáu) tháng|nửa) (?P<h>đầu|cuối)(?: năm)? (?P<y>\d{4})", _half),
    (r"năm (?P<y>\d{4})", lambda match: match["y"]),
)


_FIRST_MONTHS = re.compile(r"(?P<n>\d{1,2}) tháng(?: đầu)?(?: năm)? (?P<y>\d{4})", re.ASCII)


def read_period(text: str) -> PartialDate:
    """Read the time that something is about: a partial date, or an interval of months.

    Raises:
        PydanticCustomError: as for :func:`read_date`.
    """
    text = text.strip()
    try:
        return parse_interval(text) if "/" in text else parse_partial_date(text)
    except ValueError:
        pass
    match = _FIRST_MONTHS.fullmatch(" ".join(text.lower().split()))
    if match and int(match["n"]) not in (1, 6):
        right = f"{match['y']}-01/{match['y']}-{int(match['n']):02}"
        raise (
            misread("date-words", right=right) if _is_interval(right) else misread("date-calendar")
        )
    return read_date(text)


def read_date(text: str) -> PartialDate:
    """Read a partial date.

    Raises:
        PydanticCustomError: it is written in another way or no calendar has it; the error bears
            the name of the rule.
    """
    text = text.strip()
    try:
        return parse_partial_date(text)
    except ValueError:
        pass
    if _FORM.fullmatch(text):
        raise misread("date-calendar")
    raise misread("date-form") if len(text) > _LONGEST else _misread(" ".join(text.lower().split()))


def _misread(text: str) -> PydanticCustomError:
    """Name the rule for a short text that is no date."""
    for rule, patterns in (("date-order", _NUMERIC), ("date-words", _WORDS)):
        if right := _rewritten(text, patterns):
            return misread(rule, right=right) if _is_date(right) else misread("date-calendar")
    match = _CLOCK.fullmatch(text)
    if match and match[1] != text:
        right = match[1] if _is_date(match[1]) else _rewritten(match[1], _NUMERIC)
        if right and _is_date(right):
            return misread("date-clock", right=right)
    return misread("date-form")


def _rewritten(text: str, patterns: list[tuple[re.Pattern[str], _Write]]) -> str | None:
    found = ((pattern.fullmatch(text), write) for pattern, write in patterns)
    return next((write(match) for match, write in found if match), None)


def _is_interval(text: str) -> bool:
    try:
        parse_interval(text)
    except ValueError:
        return False
    return True


def _is_date(text: str) -> bool:
    try:
        parse_partial_date(text)
    except ValueError:
        return False
    return True
