"""Calendars (iCalendar, RFC 5545) of meetings and of deadlines, overall, by province and by agency.

Events last a whole day, since that is what sources give; a date that leaves the day open is in no
calendar. Where the site's address is not known, events have no ``URL``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache, partial
from typing import Any
from uuid import UUID

from icalendar import Calendar, vDate, vDatetime, vText

from generator.addresses import DEADLINE_CALENDAR, MEETING_CALENDAR
from generator.portal import Commitment, Meeting, Portal
from generator.render.exports.ical_lines import calendar_bytes, event_bytes
from generator.render.exports.lasting import (
    last_change,
    last_word,
    lasting_id,
    meeting_id,
    moment,
)
from generator.render.following import (
    Followed,
    address_of,
    deadlines_on_a_day,
    meetings_on_a_day,
    offered,
    title_of,
)
from generator.render.wording import parties, target
from generator.settings import Site
from generator.vietnamese import format_date

PRODUCT = "-//Ban tin chuyen doi so//Lich//VI"
_RENEWED = timedelta(days=1)

KEPT = 1 << 14
"""So many events of each kind are kept while calendars are written, at most 25 MB in all: a
national meeting is in that of every unit, so each event would be written ten times."""


def files(portal: Portal, site: Site) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Name the calendars that have something to show."""
    things: Iterable[Followed] = [portal, *portal.provinces, *portal.agencies]
    write_meeting = lru_cache(maxsize=KEPT)(partial(_meeting, site))
    write_deadline = lru_cache(maxsize=KEPT)(partial(_deadline, site))
    for thing in things:
        ways, address = offered(thing), address_of(thing)
        if ways.meetings:
            yield f"{address}{MEETING_CALENDAR}", partial(_meetings, thing, site, write_meeting)
        if ways.deadlines:
            yield f"{address}{DEADLINE_CALENDAR}", partial(_deadlines, thing, site, write_deadline)


def _meetings(thing: Followed, site: Site, write: Callable[[Meeting], bytes]) -> bytes:
    found = meetings_on_a_day(thing)
    calendar = _frame("Cuộc họp", thing, site, MEETING_CALENDAR)
    calendar.add("last-modified", moment(max(map(last_change, found))))
    return calendar_bytes(calendar, map(write, found))


def _deadlines(thing: Followed, site: Site, write: Callable[[Commitment], bytes]) -> bytes:
    found = deadlines_on_a_day(thing)
    calendar = _frame("Hạn việc phải làm", thing, site, DEADLINE_CALENDAR)
    calendar.add("last-modified", moment(max(map(last_word, found))))
    return calendar_bytes(calendar, map(write, found))


def _frame(kind: str, thing: Followed, site: Site, file: str) -> Calendar:
    """Say what a calendar is called and how often a program should look for news (RFC 7986)."""
    address = address_of(thing)
    name = f"{kind}: {site.name if isinstance(thing, Portal) else title_of(thing)}"
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("uid", str(lasting_id(f"{address}{file}")))
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-caldesc", f"{site.name}; dữ liệu dùng lại theo giấy phép CC BY 4.0.")
    calendar.add("refresh-interval", _RENEWED, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    if site.url:
        calendar.add("source", f"{site.url}{address}{file}", parameters={"VALUE": "URI"})
        calendar.add("url", f"{site.url}{address}")
    return calendar


def _meeting(site: Site, meeting: Meeting) -> bytes:
    record = meeting.record
    names = [programme.record.short_name for programme in meeting.programmes]
    return event_bytes(
        [
            *_times(meeting_id(meeting), meeting.date.start, last_change(meeting)),
            (b"SUMMARY", _text(record.title)),
            *_details([record.summary], ["Cuộc họp", *names], meeting.address, site),
            (b"STATUS", b"TENTATIVE" if record.is_planned else b"CONFIRMED"),
        ]
    )


def _deadline(site: Site, commitment: Commitment) -> bytes:
    """Put what is known of a task into the day on which it is due.

    Its state is named only where it no longer depends on the day of the build, so that an event
    changes when the record does.
    """
    record, state = commitment.record, commitment.standing.state
    assert record.due is not None
    label = state.label if state.is_closed else "Hạn"
    names = [commitment.programme.record.short_name] if commitment.programme else []
    return event_bytes(
        [
            *_times(lasting_id(commitment.address), record.due.start, last_word(commitment)),
            (b"SUMMARY", _text(f"{label}: {record.text}")),
            *_details(_lines(commitment), ["Hạn", *names], commitment.address, site),
            (b"STATUS", b"CONFIRMED"),
        ]
    )


def _times(uid: UUID, day: date, changed: date) -> Iterator[tuple[bytes, bytes]]:
    """Write what tells an event from others, when it is, and when it changed.

    An event of a public calendar does not make its reader busy: it is transparent.
    """
    stamp = _moment(changed)
    yield b"UID", str(uid).encode()
    yield b"DTSTAMP", stamp
    yield b"LAST-MODIFIED", stamp
    yield b"DTSTART;VALUE=DATE", _written(vDate(day))
    yield b"TRANSP", b"TRANSPARENT"


def _details(
    lines: Iterable[str], kinds: list[str], address: str, site: Site
) -> Iterator[tuple[bytes, bytes]]:
    """Describe an event; its address stands there, too, because many programs show no ``URL``."""
    url = f"{site.url}{address}" if site.url else ""
    yield b"DESCRIPTION", _text("\n".join([*lines, url] if url else lines))
    yield b"CATEGORIES", b",".join(map(_text, kinds))
    if url:
        yield b"URL", url.encode()


def _lines(commitment: Commitment) -> Iterator[str]:
    meeting = commitment.meeting
    if commitment.parties:
        yield f"Ai làm: {parties(commitment)}"
    if wanted := target(commitment):
        yield f"Mục tiêu: {wanted}"
    for update in commitment.updates[:1]:
        when = format_date(update.record.date or update.meeting.date)
        yield f"Tin gần nhất ({when}), {update.record.status.label}: {update.record.note}"
    yield f"Giao tại: {meeting.record.title} ({format_date(meeting.date)})"


def _text(text: str) -> bytes:
    """Escape text; the library takes a backslash before an N for a line break, so they part."""
    return rb"\\N".join(_written(vText(part)) for part in text.split(r"\N"))


def _written(value: Any) -> bytes:
    return bytes(value.to_ical())


@lru_cache(maxsize=1 << 12)
def _moment(day: date) -> bytes:
    return _written(vDatetime(moment(day)))
