"""What a change adds, as its comment sums it up."""

from __future__ import annotations

import pytest

from generator.check import check_sources
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Portal
from generator.settings import Settings
from generator.summary import looked_at, summarize
from tests.conftest import FIRST, SECOND


def test_a_meeting_is_counted_with_every_page_it_shows_on(portal: Portal) -> None:
    (meeting,) = summarize(portal, [FIRST, "README.md"]).meetings
    assert (meeting.title, meeting.date) == ("Họp thử một", "12/7/2023")
    assert (meeting.figures, meeting.commitments, meeting.venues) == (3, 1, 2)
    assert [page.address for page in meeting.pages] == [
        "cuoc-hop/2023-07-12-hop-thu-mot/",
        "dia-phuong/hau-giang/",
        "dia-phuong/hue/",
        "dia-phuong/can-tho/",
        "chuong-trinh/chuong-trinh-thu/",
        "nam/2023/",
        "van-ban/1-qd-thu-2020/",
        "co-quan/bo-cu/",
    ]


def test_an_indicator_is_new_when_no_unchanged_meeting_has_it(portal: Portal) -> None:
    (alone,) = summarize(portal, [FIRST]).meetings
    assert (alone.new_indicators, alone.known_indicators) == (("Số tiền thử",), ("Tỷ lệ thử",))
    both = summarize(portal, [FIRST, SECOND]).meetings
    assert [meeting.file for meeting in both] == [SECOND, FIRST]
    assert both[1].known_indicators == ()


def test_news_of_a_commitment_touches_the_meeting_that_made_it(portal: Portal) -> None:
    (meeting,) = summarize(portal, [SECOND]).meetings
    assert meeting.updates == 1
    assert "cuoc-hop/2023-07-12-hop-thu-mot/" in {page.address for page in meeting.pages}


@pytest.mark.parametrize("changed", [[FIRST], [SECOND], [FIRST, SECOND], []])
def test_few_meetings_are_enough_for_it(
    project: Settings, portal: Portal, changed: list[str]
) -> None:
    records, _ = check_sources(load_sources(project.data_dir))
    records.meetings = looked_at(records.meetings, changed)
    some = link_records(records, portal.build_date)
    assert summarize(some, changed) == summarize(portal, changed)


def test_registers_and_removed_meetings_are_named(portal: Portal) -> None:
    changed = ["data/registers/agencies.yml", "data/meetings/2020/gone.yml", "docs/x.md"]
    summary = summarize(portal, changed)
    assert summary.meetings == ()
    assert summary.registers == ("data/registers/agencies.yml",)
    assert summary.removed == ("data/meetings/2020/gone.yml",)
