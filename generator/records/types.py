"""Scalar types of the record: each reads the text of a YAML scalar and nothing else.

YAML's own guesses (``no``, ``12:30``, ``06``) never apply: a loader hands every scalar over as the
text that stands in the file, and the field decides what it means.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

from generator.dates import PartialDate
from generator.records.days import read_date, read_period
from generator.records.links import read_link
from generator.records.misread import misread
from generator.records.numbers import read_number
from generator.vietnamese import slugify

T = TypeVar("T")

_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_ID_LENGTH = 100
_ZERO = re.compile(r"0+(\d{1,9})", re.ASCII)
_FLAGS = {
    "true": ("true", "yes", "y", "on", "1", "co", "dung", "x"),
    "false": ("false", "no", "n", "off", "0", "khong", "sai"),
}


_NO_NAMES: set[str] = set()


class Record(BaseModel):
    """Base of every model: read-only, and a field it does not know is an error."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, str_strip_whitespace=True
    )

    def model_post_init(self, _: Any) -> None:
        """Drop the names of the fields that were given: a third of the memory, and never asked."""
        object.__setattr__(self, "__pydantic_fields_set__", _NO_NAMES)


class Choice(StrEnum):
    """A fixed list of values, each with the Vietnamese word that readers and editors see."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Take the value that stands in a file, and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


def _reads(read: Callable[[str], T]) -> BeforeValidator:
    """Make a validator that hands text to ``read``; what is no text is left to Pydantic."""

    def validate(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if not value.strip():
            raise misread("text-empty")
        return read(value)

    return BeforeValidator(validate)


def _text(value: str) -> str:
    """Fold white space; its characters have been looked at when the file was loaded."""
    return " ".join(value.split())


def _identifier(value: str) -> str:
    value = value.strip()
    if not re.fullmatch(_ID, value):
        right = slugify(value[: 2 * _ID_LENGTH])[:_ID_LENGTH].strip("-")
        raise misread("id-form", right=right or "ten-khong-dau")
    return value


def _flag(value: str) -> bool:
    value = value.strip()
    if value not in _FLAGS:
        slug = slugify(value[:20])
        right = next((flag for flag, words in _FLAGS.items() if slug in words), "true / false")
        raise misread("flag-form", right=right)
    return value == "true"


def _whole(value: str) -> int:
    value = value.strip()
    if match := _ZERO.fullmatch(value):
        raise misread("number-zero", right=str(int(match[1])))
    if not (value.isascii() and value.isdigit() and len(value) <= 9):
        raise misread("whole-form")
    return int(value)


READ_TEXT = _reads(_text)
"""Marks every field of free text, one line or several."""

Line = Annotated[str, READ_TEXT, StringConstraints(max_length=300)]
"""One line of text: a name, a title, a role."""
Text = Annotated[str, READ_TEXT, StringConstraints(max_length=2000)]
"""A statement of a few sentences; white space is folded."""
Identifier = Annotated[
    str, StringConstraints(pattern=_ID, max_length=_ID_LENGTH), _reads(_identifier)
]
"""Lower-case letters without accents, digits and single hyphens."""
FormerIds = tuple[Identifier, ...]
"""Ids that something was published under before."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a field whose text is the id of something else.

    The target is a register, ``commitments``, or ``sources`` or ``figures`` of the same file.
    """

    target: str


Referring = Annotated[str, StringConstraints(max_length=300), _reads(str.strip)]
"""An id that stands elsewhere: whatever is no id is unknown there, and the nearest one is named."""

ProvinceId = Annotated[Referring, Reference("provinces")]
AgencyId = Annotated[Referring, Reference("agencies")]
ProgrammeId = Annotated[Referring, Reference("programmes")]
IndicatorId = Annotated[Referring, Reference("indicators")]
DocumentId = Annotated[Referring, Reference("documents")]
CommitmentId = Annotated[Referring, Reference("commitments")]
SourceId = Annotated[Referring, Reference("sources")]
FigureId = Annotated[Referring, Reference("figures")]

Number = Annotated[Decimal, _reads(read_number)]
"""A decimal number as printed, with a point: the digits after it are kept."""
Date = Annotated[PartialDate, _reads(read_date)]
"""A partial date: see :mod:`generator.dates`."""
Period = Annotated[PartialDate, _reads(read_period)]
"""A partial date, or an interval of months (``2025-01/2025-09``)."""
Flag = Annotated[bool, _reads(_flag)]
"""``true`` or ``false``."""
Whole = Annotated[int, _reads(_whole)]
"""A whole number from 0."""
Link = Annotated[str, StringConstraints(max_length=1000), _reads(read_link)]
"""An ``http`` or ``https`` address."""
