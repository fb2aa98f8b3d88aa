"""Puts records into the words that readers see: figures, names of units, documents."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from generator.dates import Precision
from generator.portal import (
    Break,
    Commitment,
    Document,
    Figure,
    Meeting,
    Movement,
    Party,
    Province,
    Venue,
)
from generator.records.commitment import PartyRole
from generator.records.observation import Change, Observation, Qualifier
from generator.records.registers import DocumentKind, ProvinceKind
from generator.vietnamese import capitalize, format_amount, format_date, format_number, format_size


def amount(figure: Figure) -> str:
    """Write the value of a figure as printed: ``hơn 674,3 tỷ đồng``; a bare fraction otherwise."""
    record = figure.record
    if record.value is None:
        return fraction(record)
    return _qualified(record.qualifier, _measured(record.value, figure.unit))


def amount_without_unit(figure: Figure) -> str:
    """Write the value of a figure as printed, without its unit: ``hơn 674,3``."""
    record = figure.record
    if record.value is None:
        return fraction(record)
    return _qualified(record.qualifier, format_size(record.value))


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


def movement(step: Movement) -> str:
    """Write a step of a series: ``tăng 5,6 điểm phần trăm``, ``lên 2 bậc``, or why there is none.

    A step between figures that a source only bounds is itself known only about; a fraction that
    comes to no round per cent is rounded to one digit.
    """
    if step.size is None:
        return _incomparable(step)
    size = rounded(step.size) if _is_computed(step) else step.size
    qualifiers = {step.before.record.qualifier, step.after.record.qualifier}
    if not size:
        is_same = not step.size and len(qualifiers) == 1
        return "không đổi" if is_same else "gần như không đổi"
    about = "" if qualifiers == {None} else "khoảng "
    unit = step.after.unit
    if unit == "thứ hạng":
        return f"{'lên' if size < 0 else 'xuống'} {about}{difference(abs(size), unit)}"
    return f"{'giảm' if size < 0 else 'tăng'} {about}{difference(abs(size), unit)}"


def obstacle(step: Movement) -> str:
    """Say why two figures cannot be compared: ``mẫu số đổi từ 1.146 thành 1.086``."""
    if step.breaks is None:
        return ""
    one, two = step.before.record.denominator, step.after.record.denominator
    if step.breaks is Break.DENOMINATOR and one is not None and two is not None:
        return f"{step.breaks.value} từ {format_number(one)} thành {format_number(two)}"
    return step.breaks.value


def since(step: Movement) -> str:
    """Write what a step is counted from: ``năm 2022``, ``ngày 12/7/2023``."""
    record = step.before.record
    when = record.time_period or record.as_of or step.before.meeting.date
    return f"ngày {format_date(when)}" if when.precision is Precision.DAY else format_date(when)


def difference(size: Decimal, unit: str) -> str:
    """Write a difference: percentages differ by points of per cent, points stand bare."""
    match unit:
        case "%":
            return format_amount(size, "điểm phần trăm")
        case "điểm":
            return format_number(size)
        case "thứ hạng":
            return format_amount(size, "bậc")
        case _:
            return format_amount(size, unit)


WIDE = Context(prec=60)
"""Room for what 18 digits come to when they are divided by 18 digits."""


def rounded(size: Decimal) -> Decimal:
    """Round what a fraction comes to, which may have no end, to one digit."""
    return size.quantize(Decimal("0.1"), ROUND_HALF_UP, context=WIDE)


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


def parties(commitment: Commitment) -> str:
    """Name those responsible: ``Bộ Công an, Sở Nội vụ (tỉnh Lai Châu) (phối hợp)``."""
    return ", ".join(map(_party, commitment.parties))


def venue_name(venue: Venue) -> str:
    """Write a venue under the name that its unit had then: ``Huyện Phong Thổ, tỉnh Lai Châu``."""
    unit = _full_name(*venue.province.name_on(venue.meeting.date))
    return capitalize(f"{venue.record.locality}, {unit}" if venue.record.locality else unit)


def party_name(party: Party) -> str:
    """Write who is responsible: an agency, a group as the source names it, else a unit."""
    if party.agency:
        return party.agency.record.name
    if party.record.name:
        return party.record.name
    return capitalize(province_name(party.province)) if party.province else ""


def jurisdiction_name(meeting: Meeting) -> str:
    """Write the name that the unit had whose affairs the meeting was about."""
    assert meeting.jurisdiction is not None
    return _full_name(*meeting.jurisdiction.name_on(meeting.date))


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


def _party(party: Party) -> str:
    record = party.record
    if party.agency:
        name = party.agency.record.name
    elif party.province:
        unit = province_name(party.province)
        name = f"{record.name} ({unit})" if record.name else capitalize(unit)
    else:
        name = capitalize(record.name or "")
    return f"{name} ({record.role.label})" if record.role is PartyRole.SUPPORT else name


def _measured(value: Decimal, unit: str) -> str:
    """Write a value in the unit of an indicator: points bare (``0,71``), ranks as ``thứ 46``."""
    match unit:
        case "điểm":
            return format_number(value)
        case "thứ hạng":
            return f"thứ {format_number(value)}"
        case _:
            return format_amount(value, unit)


def _incomparable(step: Movement) -> str:
    reason = obstacle(step)
    return f"không so được: {reason}" if reason else "không so được"


def _is_computed(step: Movement) -> bool:
    """Whether a side of a step is a bare fraction, whose per cent we have divided ourselves."""
    figures = (step.before, step.after)
    return step.after.unit == "%" and any(item.record.value is None for item in figures)


def _full_name(kind: ProvinceKind, name: str) -> str:
    return f"{kind.label} {name}"


def _qualified(qualifier: Qualifier | None, text: str) -> str:
    return f"{qualifier.label} {text}" if qualifier else text
