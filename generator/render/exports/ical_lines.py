"""Writes iCalendar (RFC 5545) quickly, where there are tens of thousands of events.

Values are written by the types of the ``icalendar`` library, and the frame of a calendar by its
``Calendar``. Only lines are joined and folded here: the library folds letter by letter and looks
at every property several times, which takes 0.6 ms an event where this takes a tenth.
"""

from __future__ import annotations

from collections.abc import Iterable

from icalendar import Calendar

OCTETS = 75
"""A line is no longer than this, without its end (RFC 5545, section 3.1)."""

_BREAK = b"\r\n "
_BACKSLASH = ord("\\")


def calendar_bytes(calendar: Calendar, events: Iterable[bytes]) -> bytes:
    """Write a calendar with events in it.

    Args:
        calendar: its properties; it holds no events itself.
        events: written by :func:`event_bytes`, in the order in which they are to stand.
    """
    frame: bytes = calendar.to_ical()
    head, end, rest = frame.rpartition(b"END:VCALENDAR")
    return b"".join([head, *events, end, rest])


def event_bytes(properties: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Write an event.

    Args:
        properties: names, with parameters where there are any (``DTSTART;VALUE=DATE``), and values
            as they stand in a file, escaped.
    """
    lines = [_folded(name + b":" + value) for name, value in properties]
    return b"\r\n".join([b"BEGIN:VEVENT", *lines, b"END:VEVENT", b""])


def _folded(line: bytes) -> bytes:
    """Break a long line between characters, and not within an escaped one."""
    if len(line) <= OCTETS:
        return line
    parts, start, room = [], 0, OCTETS
    while len(line) - start > room:
        end = start + room
        while line[end] & 0xC0 == 0x80:
            end -= 1
        if line[end - 1] == _BACKSLASH:
            end -= 1
        parts.append(line[start:end])
        start, room = end, OCTETS - 1
    return _BREAK.join([*parts, line[start:]])
