"""What things are called in the files for programs, and where the file on each lies."""

from __future__ import annotations

import re

from generator import addresses
from generator.portal import (
    Agency,
    Commitment,
    Document,
    HasPage,
    Indicator,
    Meeting,
    Period,
    Programme,
    Province,
    State,
)
from generator.render.wording import document_name, province_name
from generator.vietnamese import capitalize, format_date

_FOLDERS: dict[type[HasPage], str] = {
    Meeting: "meetings",
    Commitment: "commitments",
    Indicator: "indicators",
    Province: "provinces",
    Programme: "programmes",
    Document: "documents",
    Agency: "agencies",
}
"""The same names as those of the registers."""


def id_of(thing: HasPage) -> str:
    """Its id; that of a period is the span: ``2023-S1``."""
    return str(thing.when) if isinstance(thing, Period) else thing.id


def path_of(thing: HasPage) -> str:
    """Path below the site of the file on something."""
    if isinstance(thing, Period):
        return addresses.api_item("half-years" if thing.half else "years", id_of(thing))
    return addresses.api_item(_FOLDERS[type(thing)], thing.id)


def full_name(thing: HasPage) -> str:
    """What readers see it called: ``Tỉnh Hậu Giang``, ``Quyết định 06/QĐ-TTg``."""
    match thing:
        case Meeting():
            return thing.record.title
        case Commitment():
            return thing.record.text
        case Province():
            return capitalize(province_name(thing))
        case Programme():
            return thing.record.short_name
        case Agency() | Indicator():
            return thing.record.name
        case Document():
            return document_name(thing)
        case Period():
            return capitalize(format_date(thing.when))
        case _:
            raise TypeError(type(thing).__name__)


def state_id(state: State) -> str:
    """Give the English id of a state; that in addresses is Vietnamese."""
    return state.name.lower()


def schema_name(shape: str) -> str:
    """Name the file of a schema: ``HalfYearList`` is in ``half-year-list.json``."""
    return re.sub("(?<=[a-z])(?=[A-Z])", "-", shape).lower()
