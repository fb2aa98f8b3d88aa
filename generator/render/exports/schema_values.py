"""Schemas of the scalar types, each wide enough for the forms that YAML gives to a right text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.render.describe import Kind

_MONTH_AND_DAY = (
    r"(?:(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\d|3[01]))?"
    r"|(?:0[469]|11)(?:-(?:0[1-9]|[12]\d|30))?"
    r"|02(?:-(?:0[1-9]|[12]\d))?)"
)
_MONTH = r"(?:0[1-9]|1[0-2])"
_ODD = r"\s<>\x22'`\\{}|^"
_HOST = rf"[^{_ODD}/?#@:.,;()\[\]]+(?:\.[^{_ODD}/?#@:.,;()\[\]]+)+"
_WITHOUT_TAGS = r"^(?![\s\S]*<[A-Za-z/!?])[\s\S]*\S"
_TEXT_FAULT = "Không để trống và không dùng thẻ HTML."

ID: Mapping[str, object] = {
    "type": ["string", "integer"],
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "patternErrorMessage": "Mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang giữa các phần.",
    "maxLength": 100,
    "minimum": 0,
}

SCALARS: dict[Kind, Mapping[str, object]] = {
    Kind.LINE: {
        "type": ["string", "number"],
        "pattern": _WITHOUT_TAGS,
        "patternErrorMessage": _TEXT_FAULT,
        "maxLength": 300,
    },
    Kind.TEXT: {
        "type": ["string", "number"],
        "pattern": _WITHOUT_TAGS,
        "patternErrorMessage": _TEXT_FAULT,
        "maxLength": 2000,
    },
    Kind.IDENTIFIER: ID,
    Kind.NUMBER: {
        "type": ["number", "string"],
        "pattern": r"^(?!-?[1-9]\d{0,2}(\.\d{3})+$)-?(0|[1-9]\d{0,17})(\.\d{1,9})?$",
        "patternErrorMessage": "Viết liền, phần lẻ sau dấu chấm: 2505 chứ không phải 2.505; "
        "58.2 chứ không phải 58,2.",
        "exclusiveMinimum": -(10**18),
        "exclusiveMaximum": 10**18,
    },
    Kind.WHOLE: {
        "type": "integer",
        "errorMessage": "Viết một số nguyên.",
        "minimum": 0,
        "maximum": 999_999_999,
    },
    Kind.DATE: {
        "type": ["string", "integer"],
        "pattern": rf"^\d{{4}}(?:-(?:{_MONTH_AND_DAY}|S[12]|Q[1-4]))?$",
        "patternErrorMessage": "Viết năm trước: 2023-07-12, 2023-07, 2023-Q3, 2023-S1 hoặc 2023.",
        "minimum": 1000,
        "maximum": 9999,
    },
    Kind.PERIOD: {
        "type": ["string", "integer"],
        "pattern": rf"^\d{{4}}(?:-(?:{_MONTH_AND_DAY}|S[12]|Q[1-4]|{_MONTH}/\d{{4}}-{_MONTH}))?$",
        "patternErrorMessage": "Viết năm trước: 2023-07-12, 2023-07, 2023-Q3, 2023-S1 hoặc 2023; "
        "9 tháng đầu năm 2025 là 2025-01/2025-09.",
        "minimum": 1000,
        "maximum": 9999,
    },
    Kind.FLAG: {"type": "boolean", "errorMessage": "Viết true hoặc false."},
    Kind.LINK: {
        "type": "string",
        "pattern": rf"^[Hh][Tt]{{2}}[Pp][Ss]?://{_HOST}(?::\d{{1,5}})?(?:[/?#][^{_ODD}]*)?$",
        "patternErrorMessage": "Viết địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.",
        "maxLength": 1000,
    },
}


def example(kind: Kind, value: Any) -> object:
    """Give an example the form in which YAML reads it; in the models all examples are text."""
    if isinstance(value, list):
        return [example(kind, item) for item in value]
    match kind:
        case Kind.NUMBER | Kind.WHOLE:
            return float(value) if "." in value else int(value)
        case Kind.DATE | Kind.PERIOD:
            return int(value) if value.isdigit() else value
        case Kind.FLAG:
            return bool(value == "true")
        case _:
            return value
