"""Says where each commitment stands on the build date, from what later meetings said of it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice, takewhile

from generator.dates import PartialDate
from generator.portal import Commitment, Document, Figure, Meeting, Standing, State, Update
from generator.records.commitment import UpdateStatus

SOON = timedelta(days=60)
"""A deadline this near is soon."""

MOST_MEASURED = 8
"""So many figures are held against a target; the page of the indicator has them all."""

LONG_SILENCE = timedelta(days=365)
"""After this time without a word, a commitment without a deadline has no news."""


def link_standing(commitment: Commitment, build_date: date) -> None:
    """Order the updates of a commitment in time, newest first, and set its standing."""
    commitment.updates.sort(key=_when, reverse=True)
    commitment.local_updates.sort(key=_when, reverse=True)
    due = commitment.record.due
    is_past_due = due is not None and due.end < build_date
    last = commitment.updates[0] if commitment.updates else None
    enacted = _enacted(commitment, build_date)
    done = _first_done(commitment.updates)
    commitment.standing = Standing(
        state=_state(commitment, last, build_date, enacted, is_past_due=is_past_due),
        is_past_due=is_past_due,
        last_word=last.meeting if last else commitment.meeting,
        measured=_measured(commitment),
        enacted=enacted,
        done=done,
    )


def _state(
    commitment: Commitment,
    last: Update | None,
    build_date: date,
    enacted: tuple[Document, ...],
    *,
    is_past_due: bool,
) -> State:
    due = commitment.record.due
    if last and last.record.status is UpdateStatus.DONE:
        return State.DONE_LATE if due and _is_late(commitment.updates, due) else State.DONE
    if last and last.record.status is UpdateStatus.SUPERSEDED:
        return State.SUPERSEDED
    if enacted:
        return State.ENACTED
    if due is None:
        spoken = max(_spoken(meeting) for meeting in commitment.meetings_shown)
        return State.NO_NEWS if build_date - spoken > LONG_SILENCE else State.OPEN
    if is_past_due:
        return State.OVERDUE if last and _start(last) > due.end else State.UNHEARD
    return State.DUE_SOON if due.end - build_date <= SOON else State.OPEN


def _is_late(updates: list[Update], due: PartialDate) -> bool:
    """Whether it is certain that the task was done after its deadline.

    The day on which it was done says so, or else an earlier word that it was unfinished after the
    deadline; a late meeting that only tells of the result says nothing.
    """
    done = _first_done(updates)
    if done is None:
        return False
    before = updates[updates.index(done) + 1 :]
    if done.record.date:
        return done.record.date.start > due.end
    unfinished = (UpdateStatus.IN_PROGRESS, UpdateStatus.NOT_DONE)
    return any(item.record.status in unfinished and _start(item) > due.end for item in before)


def _enacted(commitment: Commitment, build_date: date) -> tuple[Document, ...]:
    """Documents of the task that did not exist when it was last said to be unfinished."""
    unfinished = (UpdateStatus.IN_PROGRESS, UpdateStatus.NOT_DONE)
    words = [item for item in commitment.updates if item.record.status in unfinished]
    held, due = commitment.meeting.date.end, commitment.record.due
    # A meeting of which only the year is known was held before the deadlines that it set.
    assigned = min(held, due.end) if due else held
    known = max((_when(item)[0] for item in words), default=assigned)
    found = [
        (paper.record.date.start, paper.id, paper)
        for paper in commitment.documents
        if paper.record.date and known < paper.record.date.start <= build_date
    ]
    return tuple(paper for *_, paper in sorted(found, key=lambda item: item[:2], reverse=True))


def _first_done(updates: list[Update]) -> Update | None:
    """The first of the words, given newest first, that say without a break that it is done."""
    words = list(takewhile(lambda item: item.record.status is UpdateStatus.DONE, updates))
    return words[-1] if words else None


def _measured(commitment: Commitment) -> tuple[Figure, ...]:
    """The newest actual figures for the area of the target, stated no earlier than the task."""
    if commitment.target is None:
        return ()
    since = commitment.meeting.sort_key
    later = (
        point.figure
        for series in commitment.target.series
        if series.area is commitment.target_area and series.breakdown is None
        for point in reversed(series.actual)
        if point.figure.meeting.sort_key >= since
    )
    return tuple(islice(later, MOST_MEASURED))


def _start(update: Update) -> date:
    """The first day that the word can speak of: lateness is claimed only where it is certain."""
    return (update.record.date or update.meeting.date).start


def _spoken(meeting: Meeting) -> date:
    return meeting.date.end


def _when(update: Update) -> tuple[date, object]:
    return (update.record.date or update.meeting.date).end, update.meeting.sort_key
