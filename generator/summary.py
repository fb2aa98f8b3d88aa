"""What a change adds to the record: the meetings in changed files, and the pages that show them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pydantic import BaseModel, ConfigDict

from generator import addresses
from generator.portal import Document, HasPage, Meeting, Portal, Programme, Province
from generator.records import meeting as records
from generator.records.collection import Entry
from generator.vietnamese import capitalize, collation_key, format_date

MEETINGS_DIR = "data/meetings/"
REGISTERS_DIR = "data/registers/"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class TouchedPage(_Part):
    """A page that shows something of a changed meeting."""

    kind: str
    name: str
    address: str


class MeetingSummary(_Part):
    """What a meeting holds once the change is in."""

    file: str
    title: str
    date: str
    figures: int
    commitments: int
    updates: int
    venues: int
    new_indicators: tuple[str, ...]
    known_indicators: tuple[str, ...]
    pages: tuple[TouchedPage, ...]


class Summary(_Part):
    """A change as a whole; meetings newest first, files in the order of their paths."""

    meetings: tuple[MeetingSummary, ...]
    removed: tuple[str, ...]
    registers: tuple[str, ...]


def looked_at(
    meetings: Collection[Entry[records.Meeting]], changed: Collection[str]
) -> list[Entry[records.Meeting]]:
    """Pick the meetings that a summary takes, so that not all have to be linked.

    These are the changed ones, for each of their indicators one other, and those that made the
    commitments of which any of these speaks.
    """
    makers = {task.id: entry for entry in meetings for task in entry.record.commitments}
    own = [entry for entry in meetings if entry.source.path in changed]
    sought = {figure.indicator for entry in own for figure in entry.record.observations}
    taken = {entry.source.path: entry for entry in own}
    for entry in meetings:
        given = {figure.indicator for figure in entry.record.observations}
        if entry.source.path not in taken and not sought.isdisjoint(given):
            taken[entry.source.path] = entry
            sought -= given
    waiting = list(taken.values())
    while waiting:
        for update in waiting.pop().record.commitment_updates:
            maker = makers[update.commitment]
            if maker.source.path not in taken:
                taken[maker.source.path] = maker
                waiting.append(maker)
    return list(taken.values())


def summarize(portal: Portal, changed: Collection[str]) -> Summary:
    """Say what a change adds.

    Args:
        portal: the linked record with the change in it, or of its meetings those
            :func:`looked_at`.
        changed: paths of all files that the change touches, relative to the project.
    """
    files = set(changed)
    known = {meeting.path for meeting in portal.meetings}
    gone = (path for path in files - known if path.startswith(MEETINGS_DIR))
    return Summary(
        meetings=tuple(_meeting(item, files) for item in portal.meetings if item.path in files),
        removed=tuple(sorted(gone)),
        registers=tuple(sorted(path for path in files if path.startswith(REGISTERS_DIR))),
    )


def _meeting(meeting: Meeting, changed: Collection[str]) -> MeetingSummary:
    new, known = _indicators(meeting, changed)
    return MeetingSummary(
        file=meeting.path,
        title=meeting.record.title,
        date=format_date(meeting.date),
        figures=len(meeting.figures),
        commitments=len(meeting.commitments),
        updates=len(meeting.updates),
        venues=len(meeting.venues),
        new_indicators=new,
        known_indicators=known,
        pages=tuple(dict.fromkeys(_pages(meeting))),
    )


def _indicators(
    meeting: Meeting, changed: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the indicators that no unchanged meeting gives a figure of, and of the others."""
    new: set[str] = set()
    known: set[str] = set()
    for figure in meeting.figures:
        others = (item.meeting.path for item in figure.indicator.figures)
        names = new if all(path in changed for path in others) else known
        names.add(figure.indicator.record.name)
    return tuple(sorted(new, key=_order)), tuple(sorted(known, key=_order))


def _pages(meeting: Meeting) -> Iterator[TouchedPage]:
    yield _page("Cuộc họp", meeting.record.title, meeting)
    for update in meeting.updates:
        earlier = update.commitment.meeting
        yield _page("Cuộc họp", earlier.record.title, earlier)
    for province in _provinces(meeting):
        kind, name = province.name_on(meeting.date)
        yield _page("Địa phương", capitalize(f"{kind.label} {name}"), province)
    for programme in _programmes(meeting):
        yield _page("Chương trình", programme.record.short_name, programme)
    year = str(meeting.date.year)
    yield TouchedPage(kind="Năm", name=year, address=addresses.page(addresses.YEARS, year))
    for document in _documents(meeting):
        yield _page("Văn bản", _document_name(document), document)
    for agency in meeting.agencies:
        yield _page("Cơ quan", agency.record.name, agency)


def _page(kind: str, name: str, target: HasPage) -> TouchedPage:
    return TouchedPage(kind=kind, name=name, address=target.address)


def _provinces(meeting: Meeting) -> list[Province]:
    """Units that took part, were measured or made responsible, and what they are part of now."""
    found = [venue.province for venue in meeting.venues]
    found += [figure.area for figure in meeting.figures if figure.area]
    found += [
        party.province for task in meeting.commitments for party in task.parties if party.province
    ]
    return list(dict.fromkeys(found + [unit.successor for unit in found if unit.successor]))


def _programmes(meeting: Meeting) -> list[Programme]:
    tasks = (task.programme for task in meeting.commitments)
    return list(dict.fromkeys([*meeting.programmes, *filter(None, tasks)]))


def _documents(meeting: Meeting) -> list[Document]:
    cited = [citation.document for citation in meeting.citations]
    return list(
        dict.fromkeys(cited + [paper for task in meeting.commitments for paper in task.documents])
    )


def _document_name(document: Document) -> str:
    record = document.record
    return record.number or record.title or capitalize(record.kind.label)


def _order(name: str) -> tuple[object, str]:
    """Vietnamese order; names that differ only in case follow the code points."""
    return collation_key(name), name
