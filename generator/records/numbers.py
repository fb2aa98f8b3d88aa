"""Reads numbers, and recognises the other ways in which Vietnamese editors write them."""

from __future__ import annotations

import re
from decimal import Decimal

from pydantic_core import PydanticCustomError

from generator.records.misread import misread

LONGEST = 60
"""What is longer is not looked at: no number is, and it keeps every pattern cheap."""

_NUMBER = re.compile(r"-?(0|[1-9]\d{0,17})(\.\d{1,9})?", re.ASCII)
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(\.\d{3})+", re.ASCII)
_AMBIGUOUS = re.compile(r"(-?[1-9]\d{0,2}),(\d{3})", re.ASCII)
_GROUPED = re.compile(
    r"-?[1-9]\d{0,2}(([. ])\d{3}(\2\d{3})*(,\d+)?|(,\d{3})+\.\d+|,\d{3}(,\d{3})+)", re.ASCII
)
_COMMA = re.compile(r"-?\d+,\d+", re.ASCII)
_ZERO = re.compile(r"-?0\d+([.,]\d+)?", re.ASCII)
_LONG = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_SIGN = re.compile(r"[+\u2212\u2010-\u2015] ?(\d.*)|- (\d.*)", re.ASCII)
_FRACTION = re.compile(r"([\d.]+) ?/ ?([\d.]+)", re.ASCII)
_WORDS = re.compile(r"(\D+?) ?(-?\d.*)", re.ASCII)
_UNIT = re.compile(r"(-?\d[\d., ]*?) ?([%‰°]|[^\W\d_])[^\d:/]*")

_MULTIPLE = re.compile(r"[\d ](nghìn|ngàn|triệu|tỷ|tỉ)\b", re.IGNORECASE)
_MULTIPLES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}

_QUALIFIERS = {
    "more_than": ("hơn", "trên", ">", "more than", "over"),
    "almost": ("gần", "almost", "nearly"),
    "about": ("khoảng", "xấp xỉ", "chừng", "tầm", "~", "≈", "about"),
    "estimated": ("ước", "ước tính", "ước đạt"),
    "at_least": ("ít nhất", "tối thiểu", "từ", "≥", ">=", "at least"),
}


def read_number(text: str) -> Decimal:
    """Read a number as printed, with a point.

    Raises:
        PydanticCustomError: it is written in another way; the error bears the name of the rule.
    """
    text = text.strip()
    if _THOUSANDS.fullmatch(text):
        raise misread("number-thousands", right=text.replace(".", ""))
    if _NUMBER.fullmatch(text):
        return Decimal(text)
    if _LONG.fullmatch(text) and not _ZERO.fullmatch(text[:LONGEST]):
        raise misread("number-long")
    raise misread("number-form") if len(text) > LONGEST else _misread(text)


def _misread(text: str) -> PydanticCustomError:
    """Name the rule for a short text that is no number."""
    if match := _AMBIGUOUS.fullmatch(text):
        whole, decimals = match.groups()
        return misread(
            "number-ambiguous", thousands=whole + decimals, decimal=f"{whole}.{decimals}0"
        )
    right = plain_number(text)
    if right and _GROUPED.fullmatch(text):
        return misread(_rule_of_group(text), right=right)
    if right:
        return misread("number-comma" if "," in text else "number-zero", right=right)
    return _signed(text) or _in_words(text) or misread("number-form")


def _rule_of_group(text: str) -> str:
    """Tell ``1.146,5`` (a comma that should be a point) from ``1,146.5`` and ``1 146``."""
    return "number-comma" if re.search(r"[. ]\d{3},", text, re.ASCII) else "number-thousands"


def _signed(text: str) -> PydanticCustomError | None:
    match = _SIGN.fullmatch(text)
    right = plain_number(match[1] or match[2]) if match else None
    if right is None:
        return None
    return misread("number-sign", right=right if text[0] == "+" else f"-{right}")


def _in_words(text: str) -> PydanticCustomError | None:
    if match := _FRACTION.fullmatch(text):
        numerator, denominator = plain_number(match[1]), plain_number(match[2])
        if numerator and denominator:
            return misread("number-fraction", numerator=numerator, denominator=denominator)
    if match := _WORDS.fullmatch(text):
        word = match[1].strip().lower()
        qualifier = next((name for name, words in _QUALIFIERS.items() if word in words), None)
        right = plain_number(match[2]) or _without_unit(match[2])
        if qualifier and right:
            return misread("number-words", right=right, qualifier=qualifier)
    right = _without_unit(text)
    if right and (match := _MULTIPLE.search(text)):
        full = Decimal(right) * _MULTIPLES[match[1].lower()]
        return misread(
            "number-multiple", right=right, word=match[1].lower(), full=f"{full.normalize():f}"
        )
    return misread("number-unit", right=right) if right else None


def _without_unit(text: str) -> str | None:
    match = _UNIT.fullmatch(text)
    return plain_number(match[1].rstrip()) if match else None


def plain_number(text: str) -> str | None:
    """Rewrite a number from the Vietnamese or English way into digits and a point."""
    if _GROUPED.fullmatch(text):
        if _rule_of_group(text) == "number-comma" or "," not in text:
            text = re.sub(r"[. ]", "", text).replace(",", ".")
        else:
            text = text.replace(",", "")
    elif _COMMA.fullmatch(text):
        text = text.replace(",", ".")
    text = re.sub(r"^(-?)0+(?=\d)", r"\1", text)
    return text if _NUMBER.fullmatch(text) else None
