"""Resolves references and fills back-references. Records are checked: this cannot fail."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from generator import portal as linked
from generator.link.back_references import back_references
from generator.link.corrections import link_corrections
from generator.link.periods import link_periods
from generator.link.series import link_series
from generator.link.standing import link_standing
from generator.records.collection import Entry, Records
from generator.records.commitment import Commitment
from generator.records.main_sources import default_source
from generator.records.meeting import Meeting, Person, Venue
from generator.records.observation import Observation, anchors
from generator.vietnamese import collation_key

_T = TypeVar("_T")


def link_records(records: Records, build_date: date) -> linked.Portal:
    """Build the portal from checked records."""
    return Linker(records, build_date).portal


class Linker:
    """Builds the portal, and keeps what it takes to put another meeting in the place of one."""

    def __init__(self, records: Records, build_date: date) -> None:
        """Link everything."""
        self.build_date = build_date
        self.documents = {e.id: linked.Document(e.record) for e in records.documents}
        self.agencies = {e.id: linked.Agency(e.record) for e in records.agencies}
        self.provinces = {e.id: linked.Province(e.record) for e in records.provinces}
        self.indicators = {e.id: linked.Indicator(e.record) for e in records.indicators}
        self.programmes = {
            e.id: linked.Programme(e.record, self.documents[e.record.founding_document])
            for e in records.programmes
        }
        self.synonyms = [entry.record for entry in records.synonyms]
        self.commitments: dict[str, linked.Commitment] = {}
        self.link_registers()
        meetings = [self.link_meeting(entry) for entry in records.meetings]
        meetings.sort(key=lambda meeting: meeting.sort_key, reverse=True)
        self._link_meetings(meetings)
        self.portal = self._portal(meetings)

    def _link_meetings(self, meetings: list[linked.Meeting]) -> None:
        for meeting in meetings:
            self.link_updates(meeting)
            for items, item in back_references(meeting):
                items.append(item)
        for indicator in self.indicators.values():
            link_series(indicator)
        for commitment in self.commitments.values():
            link_standing(commitment, self.build_date)

    def link_registers(self) -> None:
        """Tie registers to each other: succession, acts, issuers, founding documents."""
        for programme in self.programmes.values():
            programme.founding_document.founded.append(programme)
        for agency in self.agencies.values():
            self._link_agency(agency)
        for document in self.documents.values():
            document.issuer = _get(self.agencies, document.record.issuer)
            if document.issuer:
                document.issuer.documents.append(document)
            document.replaces = [self.documents[name] for name in document.record.replaces]
            for replaced in document.replaces:
                replaced.replaced_by.append(document)
        for indicator in self.indicators.values():
            self._link_indicator(indicator)
        for province in self.provinces.values():
            self._link_province(province)

    def _link_agency(self, agency: linked.Agency) -> None:
        agency.successors = [self.agencies[name] for name in agency.record.succeeded_by]
        for successor in agency.successors:
            successor.predecessors.append(agency)
        agency.act = _get(self.documents, agency.record.act)
        if agency.act:
            agency.act.agencies.append(agency)

    def _link_indicator(self, indicator: linked.Indicator) -> None:
        indicator.programme = _get(self.programmes, indicator.record.programme)
        indicator.whole = _get(self.indicators, indicator.record.remainder_of)
        if indicator.whole:
            indicator.whole.remainder = indicator

    def _link_province(self, province: linked.Province) -> None:
        province.successor = _get(self.provinces, province.record.succeeded_by)
        if province.successor:
            province.successor.predecessors.append(province)
        province.act = _get(self.documents, province.record.act)
        former = province.record.former_names
        province.former_acts = [_get(self.documents, name.act) for name in former]
        for act in {id(act): act for act in [province.act, *province.former_acts] if act}.values():
            act.provinces.append(province)

    def link_meeting(self, entry: Entry[Meeting]) -> linked.Meeting:
        """Build one meeting with its venues, figures, commitments and citations."""
        record = entry.record
        meeting = linked.Meeting(
            record=record,
            path=entry.source.path,
            programmes=[self.programmes[name] for name in dict.fromkeys(record.programmes)],
            organizer=_get(self.agencies, record.organizer),
            jurisdiction=_get(self.provinces, record.jurisdiction),
            sources=[linked.SourceRef(item, n) for n, item in enumerate(record.sources, 1)],
            usual_source=default_source(record).id,
        )
        meeting.venues = [
            linked.Venue(item, meeting, self.provinces[item.province]) for item in _venues(record)
        ]
        meeting.figures = [
            self._figure(meeting, item, anchor)
            for item, anchor in zip(record.observations, anchors(record.observations), strict=True)
        ]
        meeting.corrections = link_corrections(meeting)
        meeting.commitments = [self._commitment(meeting, item) for item in record.commitments]
        meeting.citations = [
            linked.Citation(item, meeting, self.documents[item.document])
            for item in record.documents
        ]
        meeting.agencies = self._agencies_of(meeting)
        return meeting

    def _figure(self, meeting: linked.Meeting, record: Observation, anchor: str) -> linked.Figure:
        return linked.Figure(
            record=record,
            meeting=meeting,
            indicator=self.indicators[record.indicator],
            area=_get(self.provinces, record.ref_area),
            source=meeting.source_of(record.source),
            anchor=anchor,
        )

    def _commitment(self, meeting: linked.Meeting, record: Commitment) -> linked.Commitment:
        commitment = linked.Commitment(
            record=record,
            meeting=meeting,
            parties=[
                linked.Party(
                    item, _get(self.agencies, item.agency), _get(self.provinces, item.province)
                )
                for item in record.responsible
            ],
            programme=_get(self.programmes, record.programme),
            target=_get(self.indicators, record.target.indicator if record.target else None),
            target_area=_get(self.provinces, record.target.ref_area if record.target else None),
            documents=[self.documents[name] for name in record.documents],
            source=meeting.source_of(record.source),
        )
        self.commitments[record.id] = commitment
        return commitment

    def link_updates(self, meeting: linked.Meeting) -> None:
        """Tie what a meeting says of earlier commitments to them."""
        for record in meeting.record.commitment_updates:
            commitment = self.commitments[record.commitment]
            area = _get(self.provinces, record.ref_area)
            source = meeting.source_of(record.source)
            update = linked.Update(record, meeting, commitment, source, area)
            meeting.updates.append(update)
            (commitment.local_updates if area else commitment.updates).append(update)

    def _agencies_of(self, meeting: linked.Meeting) -> list[linked.Agency]:
        """Every agency that a meeting names: organiser, people, those responsible, issuers."""
        record = meeting.record
        people: list[Person | None] = [record.chair, *record.participants]
        for venue in record.venues:
            people += [venue.chair, *venue.participants]
        names = [person.on_behalf_of for person in people if person and person.on_behalf_of]
        found = [meeting.organizer, *(self.agencies[name] for name in names)]
        found += [party.agency for task in meeting.commitments for party in task.parties]
        found += [citation.document.issuer for citation in meeting.citations]
        return [agency for agency in dict.fromkeys(found) if agency]

    def _portal(self, meetings: list[linked.Meeting]) -> linked.Portal:
        """Gather everything in the order that readers expect."""
        indicators = sorted(self.indicators.values(), key=_by_name)
        for indicator in indicators:
            if indicator.programme:
                indicator.programme.indicators.append(indicator)
        for province in self.provinces.values():
            province.predecessors.sort(key=_by_name)
        return linked.Portal(
            meetings=meetings,
            provinces=sorted(self.provinces.values(), key=_by_name),
            agencies=sorted(self.agencies.values(), key=_by_name),
            programmes=list(self.programmes.values()),
            indicators=indicators,
            documents=sorted(self.documents.values(), key=_by_date, reverse=True),
            synonyms=self.synonyms,
            build_date=self.build_date,
            make_periods=lambda: link_periods(meetings, indicators),
        )


def _get(table: dict[str, _T], name: str | None) -> _T | None:
    return table[name] if name else None


def _venues(record: Meeting) -> list[Venue]:
    """The venues; a province that met on its own affairs is one of them, named or not."""
    own = record.jurisdiction
    if own is None or any(venue.province == own for venue in record.venues):
        return list(record.venues)
    return [Venue(province=own), *record.venues]


def _by_name(item: linked.Province | linked.Agency | linked.Indicator) -> tuple[object, str]:
    return collation_key(item.record.name), item.record.id


def _by_date(document: linked.Document) -> tuple[date, str]:
    return document.record.date.start if document.record.date else date.min, document.record.id
