"""What readers follow who follow the whole portal, a unit, a programme or an agency.

Feeds and calendars are made of it, and pages say by it which of them there are. Whether there is
any stops at the first thing found, so that asking for every page costs little.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import addresses
from generator.dates import PartialDate, Precision
from generator.portal import Agency, Commitment, Meeting, Portal, Programme, Province
from generator.render.commitment_order import all_commitments, taken_on
from generator.render.wording import province_name
from generator.vietnamese import capitalize

Followed = Portal | Province | Programme | Agency


@dataclass(frozen=True, slots=True)
class Offered:
    """Which ways there are to follow something: a feed, a calendar of meetings, one of deadlines.

    A programme has a feed only.
    """

    feed: bool
    meetings: bool
    deadlines: bool

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return self.feed or self.meetings or self.deadlines


def offered(thing: Followed) -> Offered:
    """Find the ways to follow something."""
    has_calendars = not isinstance(thing, Programme)
    return Offered(
        feed=has_feed(thing),
        meetings=has_calendars and any(_has_day(item.date) for item in meetings_about(thing)),
        deadlines=has_calendars and any(_has_day(item.record.due) for item in tasks_of(thing)),
    )


def has_feed(thing: Followed) -> bool:
    """Tell whether there is anything to put into a feed; the portal's own is always there."""
    return isinstance(thing, Portal) or any(True for _ in meetings_about(thing))


def meetings_about(thing: Followed) -> Iterator[Meeting]:
    """Yield the meetings that its page shows, and those that assigned or brought news of its tasks.

    One may come several times, in no order.
    """
    if isinstance(thing, Portal):
        yield from thing.meetings
        return
    yield from thing.meetings_shown
    for task in tasks_of(thing):
        yield from task.meetings_shown


def tasks_of(thing: Followed) -> Iterable[Commitment]:
    """Give its tasks, each once; a unit has those of the units merged into it, an heir likewise."""
    match thing:
        case Portal():
            return all_commitments(thing)
        case Province():
            units = thing.with_predecessors
            return list(dict.fromkeys(task for unit in units for task in unit.commitments))
        case Agency():
            return taken_on(thing)
        case _:
            return thing.commitments


def meetings_on_a_day(thing: Followed) -> list[Meeting]:
    """Meetings whose day is known, each once, the earliest first."""
    found = dict.fromkeys(item for item in meetings_about(thing) if _has_day(item.date))
    return sorted(found, key=lambda meeting: meeting.sort_key)


def deadlines_on_a_day(thing: Followed) -> list[Commitment]:
    """Tasks whose deadline is a day, the earliest first."""
    found = (item for item in tasks_of(thing) if _has_day(item.record.due))
    return sorted(found, key=lambda task: (task.record.due and task.record.due.end, task.id))


def address_of(thing: Followed) -> str:
    """Address of its page."""
    return addresses.HOME if isinstance(thing, Portal) else thing.address


def title_of(thing: Province | Programme | Agency) -> str:
    """Title of its page, and of what follows it."""
    match thing:
        case Province():
            name = capitalize(province_name(thing))
            return name if thing.is_current else f"{name} (trước đây)"
        case Programme():
            return thing.record.short_name
        case Agency():
            return thing.record.name


def _has_day(when: PartialDate | None) -> bool:
    return when is not None and when.precision is Precision.DAY
