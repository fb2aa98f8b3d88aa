"""Puts an edited meeting in the place of the one it was, for a preview that answers at once.

Linking everything takes seconds at ten thousand meetings. The result is the same as if all had been
linked anew, which ``tests/test_relink.py`` holds by rendering every page both ways.
"""

from __future__ import annotations

from generator.link.back_references import back_references
from generator.link.link import Linker
from generator.link.series import link_series
from generator.link.standing import link_standing
from generator.portal import Commitment, Meeting
from generator.portal.nearby import put_in
from generator.records import meeting as records
from generator.records.collection import Entry


def relink_meeting(linker: Linker, entry: Entry[records.Meeting]) -> bool:
    """Exchange one meeting.

    Returns:
        False, and nothing is done, where the file is new, or its date or the ids of its commitments
        have changed: that concerns other meetings, so everything must be linked anew.
    """
    meetings = linker.portal.meetings
    place = next((n for n, found in enumerate(meetings) if found.id == entry.id), None)
    if place is None or not _is_same(meetings[place].record, entry.record):
        return False
    old = meetings[place]
    spoken_of = _take_out(old)
    new = meetings[place] = linker.link_meeting(entry)
    _keep_updates(old, new)
    linker.link_updates(new)
    for items, item in back_references(new):
        put_in(items, item)
    spoken_of += [update.commitment for update in new.updates]
    _renew(linker, [old, new], spoken_of)
    return True


def _is_same(one: records.Meeting, other: records.Meeting) -> bool:
    ids = [[item.id for item in record.commitments] for record in (one, other)]
    return one.date == other.date and sorted(ids[0]) == sorted(ids[1])


def _take_out(meeting: Meeting) -> list[Commitment]:
    """Let nothing know of a meeting any more; give the commitments that it spoke of."""
    for items, item in back_references(meeting):
        items.remove(item)
    for update in meeting.updates:
        task = update.commitment
        (task.local_updates if update.area else task.updates).remove(update)
    return [update.commitment for update in meeting.updates]


def _keep_updates(old: Meeting, new: Meeting) -> None:
    """Hand what other meetings said of its commitments on to their successors."""
    successors = {task.id: task for task in new.commitments}
    for task in old.commitments:
        for update in task.all_updates:
            update.commitment = successors[task.id]
        successors[task.id].updates = task.updates
        successors[task.id].local_updates = task.local_updates


def _renew(linker: Linker, meetings: list[Meeting], spoken_of: list[Commitment]) -> None:
    """Compute again what depends on the figures and updates of a meeting."""
    tasks = dict.fromkeys([*meetings[-1].commitments, *spoken_of])
    for indicator in {figure.indicator for meeting in meetings for figure in meeting.figures}:
        link_series(indicator)
        tasks.update(dict.fromkeys(indicator.commitments))
    for name in tasks:
        task = linker.commitments[name.id]
        for updates in (task.updates, task.local_updates):
            updates.sort(key=lambda update: update.meeting.sort_key, reverse=True)
        link_standing(task, linker.build_date)
    linker.portal.forget_periods()
