"""Finds meetings and tasks that were entered twice; the rules differ in how sure they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.check.likeness import Words, numbers_of, similar_pairs, words_of
from generator.check.marks import Mark
from generator.dates import PartialDate, Precision
from generator.diagnostics import Position
from generator.records.collection import Entry, Records
from generator.records.commitment import Commitment
from generator.records.meeting import Meeting

Place = tuple[Entry[Meeting], int, Commitment]

ALIKE, SAME = 0.8, 0.9
"""From which likeness of titles two meetings may be one, and from which they are."""
_FEWEST_WORDS = 4
"""A shorter task (“Làm xong việc.”) says too little to be compared."""


class MeetingPair(NamedTuple):
    """Two files that may hold one meeting; the later in the order of files comes second."""

    first: Entry[Meeting]
    second: Entry[Meeting]
    certain: bool


class Task(NamedTuple):
    """A commitment and its place."""

    entry: Entry[Meeting]
    number: int
    item: Commitment
    words: Words

    def position(self, field: str) -> Position:
        """Where a field of the commitment stands."""
        return self.entry.position("commitments", self.number, field)


def day_marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Mark a meeting whose day is known."""
    if entry.record.date.precision is Precision.DAY:
        yield Mark(f"day {entry.record.date}")


def open_date_marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Mark a meeting so that one with an open date meets all of its year."""
    date = entry.record.date
    is_open = date.precision is not Precision.DAY
    yield Mark(f"open {date.year}", is_borne=is_open)
    yield Mark(f"year {date.year}", is_sought=is_open)


def task_marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Mark a meeting by what makes its tasks comparable."""
    for item in entry.record.commitments:
        words = words_of(item.text)
        if len(words) >= _FEWEST_WORDS:
            yield Mark(f"task {sorted(numbers_of(words))} {_responsible(item)}")


def same_day_pairs(records: Records) -> Iterator[MeetingPair]:
    """Pair meetings of one day that have like titles, or a venue in common."""
    days: defaultdict[PartialDate, list[Entry[Meeting]]] = defaultdict(list)
    for entry in records.meetings:
        if entry.record.date.precision is Precision.DAY:
            days[entry.record.date].append(entry)
    for entries in days.values():
        if len(entries) > 1:
            found = {id(pair.second): pair for pair in _same_place(entries)}
            found |= {id(pair.second): pair for pair in _alike(entries, exact=True)}
            yield from found.values()


def open_date_pairs(records: Records) -> Iterator[MeetingPair]:
    """Pair meetings with like titles whose dates may be one, as at least one is left open."""
    years: defaultdict[int, list[Entry[Meeting]]] = defaultdict(list)
    for entry in records.meetings:
        years[entry.record.date.year].append(entry)
    for entries in years.values():
        yield from _alike(entries, exact=False)


def _alike(entries: Sequence[Entry[Meeting]], *, exact: bool) -> Iterator[MeetingPair]:
    texts = [words_of(entry.record.title) for entry in entries]
    numbers = [numbers_of(words) for words in texts]

    def may_pair(one: int, other: int) -> bool:
        dates = entries[one].record.date, entries[other].record.date
        both_days = all(date.precision is Precision.DAY for date in dates)
        return (
            both_days is exact
            and _overlap(*dates)
            and (numbers[one] <= numbers[other] or numbers[other] <= numbers[one])
            and _one_period(entries[one].record, entries[other].record)
            and entries[one].record.jurisdiction == entries[other].record.jurisdiction
        )

    for one, other, degree in similar_pairs(texts, ALIKE, may_pair):
        organizers = {entries[one].record.organizer, entries[other].record.organizer} - {None}
        certain = exact and degree >= SAME and len(organizers) < 2
        yield MeetingPair(entries[one], entries[other], certain)


def _same_place(entries: Sequence[Entry[Meeting]]) -> Iterator[MeetingPair]:
    """Pair meetings of one day, kind and programme that were followed from the same place."""
    first: dict[tuple[str, ...], Entry[Meeting]] = {}
    for entry in entries:
        record = entry.record
        for venue in record.venues:
            for programme in record.programmes:
                place = (venue.province, venue.locality or "", programme, record.classification)
                other = first.setdefault(place, entry)
                is_one_body = other.record.jurisdiction == record.jurisdiction
                if other is not entry and is_one_body and _one_period(other.record, record):
                    yield MeetingPair(other, entry, certain=False)


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    return one.start <= other.end and other.start <= one.end


def _one_period(one: Meeting, other: Meeting) -> bool:
    """Tell whether the periods under review, where both are stated, have days in common."""
    return not (one.period and other.period) or _overlap(one.period, other.period)


def tasks_alike(records: Records, *, within: bool) -> Iterator[tuple[Task, Task, bool]]:
    """Pair tasks of the same responsible bodies that say nearly the same.

    Args:
        records: where the tasks stand.
        within: pair tasks of one meeting; else those of different meetings. Tasks of one meeting
            with different deadlines are stages of a work, not twins.

    Yields:
        The earlier task, the later, and whether they say just the same.
    """
    groups: defaultdict[tuple[object, ...], list[Place]] = defaultdict(list)
    for entry in sorted(records.meetings, key=lambda entry: entry.record.date.sort_key):
        for number, item in enumerate(entry.record.commitments):
            scope = (id(entry), item.due) if within else ()
            groups[(*scope, _responsible(item))].append((entry, number, item))
    for places in groups.values():
        if len(places) > 1:
            for group in _by_numbers(places):
                yield from _pairs(group, within=within)


def _by_numbers(places: Iterable[Place]) -> Iterator[list[Task]]:
    """Part what names other numbers; words are only looked at where there is something alike."""
    groups: defaultdict[frozenset[int], list[Task]] = defaultdict(list)
    for place in places:
        words = words_of(place[2].text)
        if len(words) >= _FEWEST_WORDS:
            groups[numbers_of(words)].append(Task(*place, words))
    return (group for group in groups.values() if len(group) > 1)


def _pairs(group: list[Task], *, within: bool) -> Iterator[tuple[Task, Task, bool]]:
    def may_pair(one: int, other: int) -> bool:
        return (group[one].entry is group[other].entry) is within

    for one, other, degree in similar_pairs([task.words for task in group], SAME, may_pair):
        yield group[one], group[other], degree == 1


def _responsible(item: Commitment) -> tuple[tuple[str, ...], ...]:
    """Tell who is responsible, in an order that does not matter."""
    parties = [
        (party.agency or party.province or "", *words_of(party.name or ""))
        for party in item.responsible
    ]
    return tuple(sorted(parties))
