"""How Vietnamese readers expect text, numbers and dates to be written and ordered."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.numbers import format_decimal

from generator.dates import PartialDate, Precision

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_ROMAN = ("I", "II", "III", "IV")
_MARKS = re.compile("[\u0300-\u036f]+")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=1 << 12)
def collation_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Key for Vietnamese alphabetical order: A Ă Â B C D Đ E Ê …, tones only among equals."""
    letters: list[int] = []
    tones: list[int] = []
    for char in unicodedata.normalize("NFC", text.lower()):
        base = unicodedata.normalize("NFD", char)
        tone = next((_TONES[mark] for mark in base if mark in _TONES), 0)
        letter = unicodedata.normalize("NFC", "".join(c for c in base if c not in _TONES))
        rank = _ALPHABET.find(letter)
        letters.append(rank + 1000 if rank >= 0 else min(ord(letter[0]), 999))
        tones.append(tone)
    return tuple(letters), tuple(tones)


def slugify(text: str) -> str:
    """Reduce text to lower-case ASCII words joined by hyphens; ``đ`` becomes ``d``."""
    plain = _MARKS.sub("", unicodedata.normalize("NFD", text.lower().replace("đ", "d")))
    if not plain.isascii():
        plain = "".join(char for char in plain if not unicodedata.combining(char))
    return _NOT_SLUG.sub("-", plain).strip("-")


def format_number(value: Decimal) -> str:
    """Write a number as printed in Vietnam (``2.505``, ``58,2``), keeping every given digit."""
    return _format_digits(f"{value:f}")


@lru_cache(maxsize=1 << 14)
def _format_digits(digits: str) -> str:
    """The same for a number as text: as numbers, 58.2 and 58.20 are equal."""
    decimals = len(digits.partition(".")[2])
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(Decimal(digits), format=pattern, locale="vi")


def format_count(number: int) -> str:
    """Write how many there are: ``2.000``."""
    return format_number(Decimal(number))


_MILLION, _BILLION = 10**6, 10**9


def format_size(value: Decimal) -> str:
    """Write a number as people read it: ``68 triệu`` and ``55,25 triệu``, but ``78.553.494``.

    Only what two decimals hold exactly is shortened, so nothing is rounded.
    """
    for size, word in ((_BILLION, "tỷ"), (_MILLION, "triệu")):
        if abs(value) >= size and value % (size // 100) == 0:
            return f"{format_number(_plain(value / size))} {word}"
    return format_number(value)


def _plain(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole else value.normalize()


def format_amount(value: Decimal, unit: str) -> str:
    """Write a number with its unit: a percent sign is joined to it, words follow a space."""
    separator = "" if unit == "%" else " "
    is_counted = unit.startswith(("tỷ", "triệu", "nghìn"))
    number = format_number(value) if is_counted else format_size(value)
    return f"{number}{separator}{unit}"


def format_day(day: date) -> str:
    """Write a day as ``12/7/2023``."""
    return f"{day.day}/{day.month}/{day.year}"


def format_date(when: PartialDate) -> str:
    """Write a partial date as far as it is known: ``12/7/2023``, ``tháng 7/2023``, ``năm 2023``."""
    start = when.start
    match when.precision:
        case Precision.DAY:
            return format_day(start)
        case Precision.MONTH:
            return f"tháng {start.month}/{start.year}"
        case Precision.QUARTER:
            return f"quý {_ROMAN[start.month // 3]}/{start.year}"
        case Precision.HALF:
            return f"6 tháng {'đầu' if start.month == 1 else 'cuối'} năm {start.year}"
        case Precision.MONTHS:
            return _format_months(start, when.end)
        case _:
            return f"năm {start.year}"


def _format_months(start: date, end: date) -> str:
    if start.year != end.year:
        return f"từ tháng {start.month}/{start.year} đến tháng {end.month}/{end.year}"
    if start.month == 1:
        return f"{end.month} tháng đầu năm {start.year}"
    return f"từ tháng {start.month} đến tháng {end.month}/{start.year}"


def lower_first(text: str) -> str:
    """Lower the first letter, for what goes on in a sentence."""
    return text[:1].lower() + text[1:]


def capitalize(text: str) -> str:
    """Raise the first letter and leave the rest as it is."""
    return text[:1].upper() + text[1:]
