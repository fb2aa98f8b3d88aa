"""Calendars as programs read them: what is in them, and what must not be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar
from selectolax.lexbor import LexborHTMLParser

from generator.portal import Portal
from generator.settings import Settings, Site
from tests.conftest import FIRST, SECOND
from tests.linking import link
from tests.render.exports.files import SITE, files_of

Edit = Callable[[str, str, str], None]
MEETINGS, DEADLINES = "cuoc-hop.ics", "viec-phai-lam.ics"


def calendars(portal: Portal, site: Site = SITE) -> dict[str, Calendar]:
    files = files_of(portal, ".ics", site)
    return {name: Calendar.from_ical(data) for name, data in files.items()}


def only_event(portal: Portal, name: str) -> Calendar:
    (event,) = calendars(portal)[name].events
    return event


def test_there_are_calendars_where_there_is_something_to_show(portal: Portal) -> None:
    assert set(files_of(portal, ".ics")) == {
        "cuoc-hop.ics",
        "viec-phai-lam.ics",
        "co-quan/bo-cu/cuoc-hop.ics",
        "co-quan/bo-cu/viec-phai-lam.ics",
        "co-quan/bo-moi/cuoc-hop.ics",
        "co-quan/bo-moi/viec-phai-lam.ics",
        "dia-phuong/can-tho/cuoc-hop.ics",
        "dia-phuong/hau-giang/cuoc-hop.ics",
        "dia-phuong/hue/cuoc-hop.ics",
    }


def test_a_program_reads_back_what_was_written(portal: Portal) -> None:
    """The library writes the same again, but for the order of properties and where lines fold."""
    for data in files_of(portal, ".ics").values():
        again = Calendar.from_ical(data)
        assert Calendar.from_ical(again.to_ical()) == again
        assert not [fault for part in again.walk() for fault in part.errors]
        assert data.endswith(b"END:VCALENDAR\r\n")
        assert all(len(line) <= 75 for line in data.split(b"\r\n"))
        assert b"\n" not in data.replace(b"\r\n", b"")
        data.decode()


def test_a_calendar_says_its_name_and_when_to_look_again(portal: Portal) -> None:
    calendar = calendars(portal)["dia-phuong/can-tho/cuoc-hop.ics"]
    assert calendar["X-WR-CALNAME"] == calendar["NAME"] == "Cuộc họp: Thành phố Cần Thơ"
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    assert calendar["REFRESH-INTERVAL"].dt.days == 1
    assert calendar["SOURCE"] == f"{SITE.url}dia-phuong/can-tho/cuoc-hop.ics"


def test_a_meeting_on_a_day_is_an_event_of_the_whole_day(portal: Portal) -> None:
    event = only_event(portal, MEETINGS)
    assert event["SUMMARY"] == "Họp thử một"
    assert event["DTSTART"].dt == date(2023, 7, 12)
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["STATUS"] == "CONFIRMED"
    assert event["URL"] == f"{SITE.url}cuoc-hop/2023-07-12-hop-thu-mot/"
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == datetime(2023, 7, 12, tzinfo=UTC)
    assert event.categories == ["Cuộc họp", "Chương trình thử"]


@pytest.mark.parametrize("when", ["2024", "2024-05", "2024-Q2", "2024-S1"])
def test_what_is_known_to_less_than_a_day_is_in_no_calendar(
    project: Settings, edit: Edit, when: str
) -> None:
    edit(SECOND, "date: 2024\n", f"date: {when}\n")
    edit(FIRST, "due: 2023-12-31", f"due: {when}")
    file = project.root / SECOND
    file.rename(file.with_name(f"{when.lower()}-hop-thu-hai.yml"))
    found = calendars(link(project))
    assert not [name for name in found if name.endswith(DEADLINES)]
    for calendar in found.values():
        assert [event["SUMMARY"] for event in calendar.events] == ["Họp thử một"]


def test_a_deadline_of_a_day_is_an_event_of_the_whole_day(project: Settings, edit: Edit) -> None:
    edit(
        SECOND,
        "commitment: viec-thu\n    status: done",
        "commitment: viec-thu\n    status: in_progress",
    )
    event = only_event(link(project), DEADLINES)
    assert event["SUMMARY"] == "Hạn: Làm xong việc thử."
    assert event["DTSTART"].dt == date(2023, 12, 31)
    assert event["URL"] == f"{SITE.url}viec-phai-lam/viec-thu/"
    assert event["DESCRIPTION"].split("\n") == [
        "Ai làm: Bộ Cũ",
        "Tin gần nhất (năm 2024), đang làm: Đã xong.",
        "Giao tại: Họp thử một (12/7/2023)",
        f"{SITE.url}viec-phai-lam/viec-thu/",
    ]


def test_a_deadline_of_what_is_done_says_so(portal: Portal) -> None:
    summary = str(only_event(portal, DEADLINES)["SUMMARY"])
    assert summary == "Đã xong: Làm xong việc thử."


def test_an_heir_has_the_deadlines_of_the_body_it_took_over(portal: Portal) -> None:
    own, former = (
        only_event(portal, f"co-quan/{name}/viec-phai-lam.ics") for name in ("bo-moi", "bo-cu")
    )
    assert own == former


def test_a_planned_meeting_is_tentative(project: Settings, edit: Edit) -> None:
    edit(FIRST, "date: 2023-07-12\n", "date: 2023-07-12\nstatus: planned\n")
    assert only_event(link(project), MEETINGS)["STATUS"] == "TENTATIVE"


def test_text_with_marks_that_the_format_uses_survives(project: Settings, edit: Edit) -> None:
    hostile = 'Một, hai; ba: bốn "5" \\ sáu \\n \\N \\, END:VEVENT < & 😀 ' + "ở đường dài, " * 15
    hostile = hostile.strip()
    edit(FIRST, "title: Họp thử một", f"title: '{hostile}'")
    edit(FIRST, "Cuộc họp giả lập thứ nhất.", f"'{hostile}'")
    event = only_event(link(project), MEETINGS)
    assert event["SUMMARY"] == hostile
    assert event["DESCRIPTION"] == f"{hostile}\n{SITE.url}cuoc-hop/2023-07-12-hop-thu-mot/"


def test_ids_are_unique_and_the_same_on_another_host(portal: Portal) -> None:
    def ids(site: Site) -> dict[str, list[str]]:
        found = calendars(portal, site)
        return {name: [part["UID"] for part in item.walk()] for name, item in found.items()}

    here = ids(SITE)
    assert here == ids(Site("Tên khác", "https://noi-khac.example/")) == ids(Site())
    assert all(len(set(found)) == len(found) for found in here.values())


def test_without_an_address_of_the_site_there_are_calendars_without_links(portal: Portal) -> None:
    for calendar in calendars(portal, Site()).values():
        assert not [part for part in calendar.walk() if "URL" in part or "SOURCE" in part]


def test_pages_lead_to_the_calendars_that_are_there(portal: Portal) -> None:
    led_to = set()
    for name, text in files_of(portal, ".md").items():
        for node in LexborHTMLParser(text.decode()).css('a[type="text/calendar"]'):
            led_to.add(name.removesuffix("index.md") + (node.attributes["href"] or ""))
    assert led_to == set(files_of(portal, ".ics"))
