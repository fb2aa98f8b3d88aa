"""The portal leads both ways between everything that a meeting names."""

from generator.dates import parse_partial_date
from generator.portal import Portal


def test_meetings_come_newest_first_and_an_open_date_last_in_its_year(portal: Portal) -> None:
    assert [meeting.id for meeting in portal.meetings] == [
        "2024-hop-thu-hai",
        "2023-07-12-hop-thu-mot",
    ]


def test_a_merged_unit_hands_its_meetings_to_its_successor(portal: Portal) -> None:
    units = {province.record.id: province for province in portal.provinces}
    assert units["hau-giang"].successor is units["can-tho"]
    assert units["can-tho"].predecessors == [units["hau-giang"]]
    assert units["can-tho"].meeting_count == units["hau-giang"].meeting_count == 1
    assert units["da-nang"].meeting_count == 0


def test_a_unit_bears_the_name_it_had_at_the_time(portal: Portal) -> None:
    hue = next(province for province in portal.provinces if province.record.id == "hue")
    names = {day: hue.name_on(parse_partial_date(day)) for day in ("2024-12-31", "2025-01-01")}
    assert names["2024-12-31"][1] == "Thừa Thiên Huế"
    assert names["2025-01-01"][1] == "Huế"


def test_everything_a_meeting_names_leads_back_to_it(portal: Portal) -> None:
    newer, older = portal.meetings
    assert portal.programmes[0].meetings == [newer, older]
    assert [year.meetings for year in portal.years] == [[newer], [older]]
    document = next(item for item in portal.documents if item.record.id == "1-qd-thu-2020")
    assert [citation.meeting for citation in document.citations] == [newer, older]
    assert document.founded == portal.programmes
    agency = next(item for item in portal.agencies if item.record.id == "bo-cu")
    assert older in agency.meetings
    assert agency.commitments == older.commitments
    assert [item.record.id for item in agency.successors] == ["bo-moi"]


def test_a_commitment_knows_what_a_later_meeting_said_of_it(portal: Portal) -> None:
    newer, older = portal.meetings
    assert [update.meeting for update in older.commitments[0].updates] == [newer]


def test_neighbours_and_related_meetings_are_found(portal: Portal) -> None:
    newer, older = portal.meetings
    assert (newer.neighbours[0].previous, newer.neighbours[0].next) == (older, None)
    assert (older.neighbours[0].previous, older.neighbours[0].next) == (None, newer)
    assert newer.related == [older]


def test_figures_of_one_indicator_have_anchors_of_their_own(portal: Portal) -> None:
    anchors = [figure.anchor for figure in portal.meetings[1].figures]
    assert anchors == ["so-ty-le-thu", "so-so-tien-thu", "so-ty-le-thu-hau-giang"]
