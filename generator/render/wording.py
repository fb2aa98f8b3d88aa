"""Puts records into the words that readers see: figures, names of units, documents."""

from __future__ import annotations

from decimal import Decimal

from generator.portal import Commitment, Document, Figure, Province, Venue
from generator.records.observation import Change, Observation, Qualifier
from generator.records.registers import DocumentKind, ProvinceKind
from generator.vietnamese import capitalize, format_amount, format_date, format_number


def amount(figure: Figure) -> str:
    """Write the value of a figure as printed: ``hơn 674,3 tỷ đồng``; a bare fraction otherwise."""
    record = figure.record
    if record.value is None:
        return fraction(record)
    return _qualified(record.qualifier, _measured(record.value, figure.indicator.record.unit))


def fraction(record: Observation) -> str:
    """Write numerator and denominator as ``388/1.146``; empty where there are none."""
    if record.numerator is None or record.denominator is None:
        return ""
    return f"{format_number(record.numerator)}/{format_number(record.denominator)}"


def change(record: Change) -> str:
    """Write a change: ``tăng hơn 7% so với năm 2022``."""
    verb = "giảm" if record.value < 0 else "tăng"
    size = _qualified(record.qualifier, format_amount(abs(record.value), record.unit))
    return f"{verb} {size}" + (f" so với {format_date(record.since)}" if record.since else "")


def target(commitment: Commitment) -> str:
    """Write the value that a commitment is to reach; empty where it names none."""
    wanted, indicator = commitment.record.target, commitment.target
    if wanted is None or indicator is None:
        return ""
    return _qualified(wanted.qualifier, _measured(wanted.value, indicator.record.unit))


def period(record: Observation) -> str:
    """Write the period of a figure and when it was counted; empty where the source says neither."""
    parts = [format_date(record.time_period)] if record.time_period else []
    if record.as_of:
        parts.append(f"tính đến {format_date(record.as_of)}")
    return ", ".join(parts)


def province_name(province: Province) -> str:
    """Write the full name of a unit as it is, or last was: ``tỉnh Hậu Giang``."""
    return _full_name(province.record.kind, province.record.name)


def province_short(province: Province) -> str:
    """Write the shortest name that is still clear: ``TP.HCM``."""
    return province.record.short_name or province.record.name


def venue_name(venue: Venue) -> str:
    """Write a venue under the name that its unit had then: ``Huyện Phong Thổ, tỉnh Lai Châu``."""
    unit = _full_name(*venue.province.name_on(venue.meeting.date))
    return capitalize(f"{venue.record.locality}, {unit}" if venue.record.locality else unit)


def document_name(document: Document) -> str:
    """Write kind and number; a law by its title, as people name it."""
    record = document.record
    kind = capitalize(record.kind.label)
    if record.number and record.title and record.kind is DocumentKind.LAW:
        return f"{record.title} ({record.number})"
    if record.number:
        return f"{kind} {record.number}"
    return record.title or kind


def has_subject(document: Document) -> bool:
    """Whether a document has a title that its name does not already hold."""
    title = document.record.title
    return title is not None and title not in document_name(document)


def _measured(value: Decimal, unit: str) -> str:
    """Write a value in the unit of an indicator: points bare (``0,71``), ranks as ``thứ 46``."""
    match unit:
        case "điểm":
            return format_number(value)
        case "thứ hạng":
            return f"thứ {format_number(value)}"
        case _:
            return format_amount(value, unit)


def _full_name(kind: ProvinceKind, name: str) -> str:
    return f"{kind.label} {name}"


def _qualified(qualifier: Qualifier | None, text: str) -> str:
    return f"{qualifier.label} {text}" if qualifier else text
