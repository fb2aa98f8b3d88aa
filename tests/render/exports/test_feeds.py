"""Feeds as programs read them: valid, lasting, and safe whatever a record says."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import atoma
import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.portal import Portal
from generator.render.exports import feeds
from generator.settings import Settings, Site
from tests.conftest import FIRST, SECOND
from tests.linking import add_meeting, link
from tests.render.exports.files import SITE, files_of
from tests.render.test_pages import HOSTILE

ATOM = "{http://www.w3.org/2005/Atom}"
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
URN = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
Edit = Callable[[str, str, str], None]


def read(data: bytes) -> atoma.atom.AtomFeed:
    return atoma.parse_atom_bytes(data)


def entry(portal: Portal, title: str) -> atoma.atom.AtomEntry:
    feed = read(files_of(portal, "feed.xml")["feed.xml"])
    return next(item for item in feed.entries if item.title.value == title)


def test_there_is_a_feed_of_everything_and_of_each_thing_with_meetings(portal: Portal) -> None:
    assert set(files_of(portal, "feed.xml")) == {
        "feed.xml",
        "chuong-trinh/chuong-trinh-thu/feed.xml",
        "co-quan/bo-cu/feed.xml",
        "co-quan/bo-moi/feed.xml",
        "dia-phuong/can-tho/feed.xml",
        "dia-phuong/hau-giang/feed.xml",
        "dia-phuong/hue/feed.xml",
    }


def test_every_feed_has_what_rfc_4287_requires(portal: Portal) -> None:
    for name, data in files_of(portal, "feed.xml").items():
        feed, root = read(data), ET.fromstring(data)
        assert feed.title.value
        assert [author.name for author in feed.authors] == [SITE.name]
        assert "CC BY 4.0" in feed.rights.value
        links = {item.rel: item.href for item in feed.links}
        page = f"{SITE.url}{name.removesuffix('feed.xml')}"
        assert links == {"self": f"{SITE.url}{name}", "alternate": page}
        ids = [node.text or "" for node in root.iter(f"{ATOM}id")]
        assert len(set(ids)) == len(ids)
        assert all(URN.fullmatch(text) for text in ids)
        times = [*root.iter(f"{ATOM}updated"), *root.iter(f"{ATOM}published")]
        assert all(RFC_3339.fullmatch(time.text or "") for time in times)
        assert feed.entries
        for item in feed.entries:
            assert item.title.value
            assert item.summary.value
            assert item.updated is not None
            assert len([found for found in item.links if found.rel == "alternate"]) == 1
        assert feed.updated == max(item.updated for item in feed.entries)


def test_an_entry_says_what_was_reported_assigned_and_heard(portal: Portal) -> None:
    summary = entry(portal, "Họp thử một").summary
    assert summary.text_type is atoma.atom.AtomTextType.html
    words = LexborHTMLParser(summary.value).body.text()
    assert "Cuộc họp giả lập thứ nhất." in words
    assert "Tỷ lệ thử: 58,2%, 6 tháng đầu năm 2023" in words
    assert "Làm xong việc thử. Ai làm: Bộ Cũ. Hạn: 31/12/2023." in words
    words = LexborHTMLParser(entry(portal, "Họp thử hai").summary.value).body.text()
    assert "Đã xong: Làm xong việc thử. Đã xong." in words


def test_every_link_in_an_entry_is_a_whole_address_of_a_page(portal: Portal) -> None:
    pages = files_of(portal, ".md")
    feed = read(files_of(portal, "feed.xml")["feed.xml"])
    hrefs = [
        link.attributes["href"] or ""
        for item in feed.entries
        for link in LexborHTMLParser(item.summary.value).css("a")
    ]
    hrefs += [link.href for item in feed.entries for link in item.links if link.rel == "alternate"]
    assert hrefs
    for href in hrefs:
        assert href.startswith(SITE.url)
        assert f"{href.removeprefix(SITE.url)}index.md" in pages


def test_times_come_from_the_record_and_a_day_that_is_not_known_is_not_published(
    project: Settings, edit: Edit
) -> None:
    edit(FIRST, "    publisher: Báo Thử\n", "    publisher: Báo Thử\n    date: 2023-07-14\n")
    edit(SECOND, "    publisher: Báo Thử\n", "    publisher: Báo Thử\n    date: 2024-08\n")
    portal = link(project)
    first, second = entry(portal, "Họp thử một"), entry(portal, "Họp thử hai")
    assert first.published == datetime(2023, 7, 12, tzinfo=UTC)
    assert first.updated == datetime(2023, 7, 14, tzinfo=UTC)
    assert second.published is None
    assert second.updated == datetime(2024, 8, 1, tzinfo=UTC)


def test_a_planned_meeting_is_not_published_on_its_day(project: Settings, edit: Edit) -> None:
    edit(FIRST, "date: 2023-07-12\n", "date: 2023-07-12\nstatus: planned\n")
    edit(FIRST, "    publisher: Báo Thử\n", "    publisher: Báo Thử\n    date: 2023-07-01\n")
    found = entry(link(project), "Họp thử một")
    assert found.published is None
    assert found.updated == datetime(2023, 7, 1, tzinfo=UTC)
    assert "dự kiến họp" in found.summary.value


def test_a_hostile_title_stays_text(project: Settings, edit: Edit) -> None:
    title = f"Họp {HOSTILE}"
    quoted = title.replace("'", "''")
    edit(FIRST, "title: Họp thử một", f"title: '{quoted}'")
    edit(FIRST, "Cuộc họp giả lập thứ nhất.", f"'{quoted}'")
    found = entry(link(project), title)
    body = LexborHTMLParser(found.summary.value).body
    assert title in body.text()
    assert {node.tag for node in body.traverse()} <= {"body", "p", "ul", "li", "strong", "a"}


def test_ids_are_the_same_on_another_host(portal: Portal) -> None:
    def ids(site: Site) -> dict[str, list[str]]:
        return {
            name: [node.text or "" for node in ET.fromstring(data).iter(f"{ATOM}id")]
            for name, data in files_of(portal, "feed.xml", site).items()
        }

    assert ids(SITE) == ids(Site("Tên khác", "https://noi-khac.example/"))


def test_a_meeting_that_was_renamed_keeps_its_id(project: Settings, edit: Edit) -> None:
    before = entry(link(project), "Họp thử một").id_
    edit(FIRST, "title: Họp thử một\n", "title: Họp đổi tên\naliases: [2023-07-12-hop-thu-mot]\n")
    file = project.root / FIRST
    file.rename(file.with_name("2023-07-12-hop-doi-ten.yml"))
    after = entry(link(project), "Họp đổi tên")
    assert after.id_ == before
    assert after.links[0].href == f"{SITE.url}cuoc-hop/2023-07-12-hop-doi-ten/"


def test_a_feed_holds_the_newest_only(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in range(1, 6):
        add_meeting(project, f"2024-03-0{day}", "indicator: ty-le-thu; value: 1")
    monkeypatch.setattr(feeds, "MOST", 4)
    monkeypatch.setattr(feeds, "MOST_OF_ONE", 2)
    found = files_of(link(project), "feed.xml")
    days = [item.updated.day for item in read(found["feed.xml"]).entries]
    assert days == [5, 4, 3, 2]
    assert len(read(found["chuong-trinh/chuong-trinh-thu/feed.xml"]).entries) == 2


def test_pages_name_their_feed_and_it_is_there(portal: Portal) -> None:
    found = set(files_of(portal, "feed.xml"))
    pages = files_of(portal, ".md")
    front = {name for name, text in pages.items() if b'\nfeed: "feed.xml"\n' in text}
    assert {name.replace("index.md", "feed.xml") for name in front} == found - {"feed.xml"}
    visible = {name for name, text in pages.items() if b'href="feed.xml"' in text}
    assert {name.replace("index.md", "feed.xml") for name in visible} == found


def test_without_an_address_of_the_site_there_is_no_feed_and_no_word_of_one(
    portal: Portal,
) -> None:
    assert not files_of(portal, "feed.xml", Site())
    for text in files_of(portal, ".md", Site()).values():
        assert b"feed.xml" not in text
