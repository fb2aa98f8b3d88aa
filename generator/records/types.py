"""Scalar types of the record: each reads the text of a YAML scalar and nothing else.

YAML's own guesses (``no``, ``12:30``, ``06``) never apply: a loader hands every scalar over as the
text that stands in the file, and the field decides what it means.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

from generator.dates import PartialDate, parse_partial_date

_NUMBER = re.compile(r"-?(0|[1-9]\d{0,17})(\.\d{1,9})?", re.ASCII)
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(\.\d{3})+", re.ASCII)
_MARKUP = re.compile(r"<[A-Za-z/!?]")
_LINK = re.compile(r"https?://[^\s<>\"'`\\{}|^]+")


class Record(BaseModel):
    """Base of every model: read-only, and a field it does not know is an error."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, str_strip_whitespace=True
    )


class Choice(StrEnum):
    """A fixed list of values, each with the Vietnamese word that readers and editors see."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Take the value that stands in a file, and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


def _fault(code: str) -> PydanticCustomError:
    return PydanticCustomError(code, code)


def _clean_text(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if not value.strip():
        raise _fault("text_empty")
    if any(unicodedata.category(char) == "Cc" and char not in "\n\t" for char in value):
        raise _fault("text_control")
    if _MARKUP.search(value):
        raise _fault("text_markup")
    return " ".join(value.split())


def _number(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if _THOUSANDS.fullmatch(value):
        raise _fault("number_thousands")
    if not _NUMBER.fullmatch(value):
        raise _fault("number_form")
    return Decimal(value)


def _date(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return parse_partial_date(value)
    except ValueError:
        raise _fault("date_form") from None


def _flag(value: Any) -> Any:
    if value not in ("true", "false"):
        raise _fault("flag_form")
    return value == "true"


def _whole(value: Any) -> Any:
    if not (isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 9):
        raise _fault("whole_form")
    return int(value)


def _link(value: Any) -> Any:
    if isinstance(value, str) and not _LINK.fullmatch(value):
        raise _fault("link_form")
    return value


Line = Annotated[str, BeforeValidator(_clean_text), StringConstraints(max_length=300)]
"""One line of text: a name, a title, a role."""
Text = Annotated[str, BeforeValidator(_clean_text), StringConstraints(max_length=2000)]
"""A statement of a few sentences; white space is folded."""
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100)]
"""Lower-case letters without accents, digits and single hyphens."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a field whose text is the id of something else: a register, a commitment, a source."""

    target: str


ProvinceId = Annotated[Identifier, Reference("provinces")]
AgencyId = Annotated[Identifier, Reference("agencies")]
ProgrammeId = Annotated[Identifier, Reference("programmes")]
IndicatorId = Annotated[Identifier, Reference("indicators")]
DocumentId = Annotated[Identifier, Reference("documents")]
CommitmentId = Annotated[Identifier, Reference("commitments")]
SourceId = Annotated[Identifier, Reference("sources")]

Number = Annotated[Decimal, BeforeValidator(_number)]
"""A decimal number as printed, with a point: the digits after it are kept."""
Date = Annotated[PartialDate, BeforeValidator(_date)]
"""A partial date: see :mod:`generator.dates`."""
Flag = Annotated[bool, BeforeValidator(_flag)]
"""``true`` or ``false``."""
Whole = Annotated[int, BeforeValidator(_whole)]
"""A whole number from 0."""
Link = Annotated[str, StringConstraints(max_length=1000), BeforeValidator(_link)]
"""An ``http`` or ``https`` address."""
