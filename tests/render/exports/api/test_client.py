"""Whoever knows only ``/api/v1/index.json`` can rebuild the list of every index page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urljoin

from tests.render.exports.api.client import Json
from tests.render.exports.api.conftest import Published

LINK = re.compile(r'href="([^"#]*)')
MANY = "Xem cả "
"""Stands where a page shows the beginning of a list only."""


def shown(published: Published, address: str, section: str, text: str | None = None) -> list[str]:
    """Things of a section that a page, or a piece of it, links to, each once, in its order."""
    if text is None:
        text = (published.folder / address / "index.md").read_text("utf-8")
    base = published.address(address)
    found = dict.fromkeys(urljoin(base, link) for link in LINK.findall(text))
    thing = re.compile(re.escape(published.address(section)) + r"(?!tinh-trang/|han/)[^/]+/$")
    return [link for link in found if thing.match(link)]


def pieces(published: Published, address: str, border: str) -> list[str]:
    text = (published.folder / address / "index.md").read_text("utf-8")
    return re.split(border, text)[1:]


def pages(items: Iterable[Json]) -> list[str]:
    return [item["page"] for item in items]


def same(listed: list[str], built: list[str], text: str) -> bool:
    """Whether a page shows what a client has built, or its beginning with a link to the whole."""
    return listed == built or (MANY in text and listed == built[: len(listed)])


def test_it_rebuilds_the_list_of_meetings_by_year(published: Published) -> None:
    meetings = published.client.all_of("meetings")
    years = dict.fromkeys(item["date"][:4] for item in meetings)
    found = pieces(published, "cuoc-hop/", r"(?m)^## ")
    assert len(found) == len(years)
    for year, text in zip(years, found, strict=True):
        built = pages(item for item in meetings if item["date"].startswith(year))
        assert text.startswith(f"Năm {year}")
        assert same(shown(published, "cuoc-hop/", "cuoc-hop/", text), built, text)


def test_it_rebuilds_the_commitments_of_each_state(published: Published) -> None:
    client = published.client
    tasks = client.all_of("commitments")
    ranks = {item["id"]: rank for rank, item in enumerate(client.all_of("meetings"))}
    for state in client.index()["states"]:
        found = [item for item in tasks if item["state"] == state["id"]]
        assert len(found) == state["total"]
        if state["is_closed"]:
            found.sort(key=lambda item: ranks[item["last_word"]])
        else:
            found.sort(key=lambda item: (item["due_end"] is None, item["due_end"] or ""))
        page = urljoin(client.start, state["page"])
        address = page.removeprefix(published.address(""))
        text = (published.folder / address / "index.md").read_text("utf-8")
        assert same(shown(published, address, "viec-phai-lam/"), pages(found), text), state["id"]


def test_it_counts_commitments_by_the_year_of_their_deadline(published: Published) -> None:
    due = [item["due"] for item in published.client.all_of("commitments")]
    years = {when[:4] if when else "khong-neu" for when in due} | {"khong-neu"}
    folders = (published.folder / "viec-phai-lam/han").iterdir()
    assert {folder.name for folder in folders} == years


def test_it_rebuilds_the_list_of_indicators_by_programme(published: Published) -> None:
    client = published.client
    programmes = [*(item["id"] for item in client.all_of("programmes")), None]
    indicators = client.all_of("indicators")
    groups = [[item for item in indicators if item["programme"] == name] for name in programmes]
    found = pieces(published, "chi-so/", '<section class="bt-indicators"')
    for built, text in zip(filter(None, groups), found, strict=True):
        assert same(shown(published, "chi-so/", "chi-so/", text), pages(built), text)


def test_it_rebuilds_the_lists_of_present_and_former_provinces(published: Published) -> None:
    provinces = published.client.all_of("provinces")
    found = pieces(published, "dia-phuong/", r"(?m)^## ")
    for is_current, text in zip((True, False), found, strict=True):
        built = [item for item in provinces if item["is_current"] is is_current]
        assert shown(published, "dia-phuong/", "dia-phuong/", text) == pages(built)
        counts = re.findall(r'bt-count">(\d+) cuộc họp', text)
        assert counts == [str(n) for item in built if (n := item["meeting_count"])]


def test_it_rebuilds_the_list_of_programmes(published: Published) -> None:
    built = published.client.all_of("programmes")
    assert shown(published, "chuong-trinh/", "chuong-trinh/") == pages(built)
    text = (published.folder / "chuong-trinh/index.md").read_text("utf-8")
    for item in built:
        assert f"{item['meeting_count']} cuộc họp, {item['commitment_count']} việc" in text


def test_it_rebuilds_the_list_of_years_and_bulletins(published: Published) -> None:
    years = published.client.all_of("years")
    assert shown(published, "nam/", "nam/") == pages(years)
    text = (published.folder / "nam/index.md").read_text("utf-8")
    halves = [half["page"] for item in years for half in item["halves"]]
    base = published.address("nam/")
    listed = [urljoin(base, link) for link in LINK.findall(text) if "6-thang" in link]
    assert listed == halves


def test_it_rebuilds_the_list_of_documents_by_kind(published: Published) -> None:
    client = published.client
    documents = client.all_of("documents")
    kinds = [kind["id"] for kind in client.index()["document_kinds"]]
    groups = [[item for item in documents if item["kind"] == kind] for kind in kinds]
    found = pieces(published, "van-ban/", r"(?m)^## ")
    for built, text in zip(filter(None, groups), found, strict=True):
        assert same(shown(published, "van-ban/", "van-ban/", text), pages(built), text)


def test_it_rebuilds_the_lists_of_present_and_former_agencies(published: Published) -> None:
    agencies = published.client.all_of("agencies")
    found = pieces(published, "co-quan/", r"(?m)^## ")
    for is_current, text in zip((True, False), found, strict=True):
        built = [item for item in agencies if item["is_current"] is is_current]
        assert shown(published, "co-quan/", "co-quan/", text) == pages(built)
        counts = re.findall(r'bt-count">(\d+) việc còn theo dõi', text)
        assert counts == [str(n) for item in built if (n := item["open_count"])]


def test_totals_are_those_of_the_lists(published: Published) -> None:
    client = published.client
    for listed in client.index()["collections"]:
        first: dict[str, Any] = client.get(urljoin(client.start, listed["href"]))
        assert listed["total"] == first["total"] == len(client.all_of(listed["name"]))


def test_a_province_has_its_meetings_and_those_of_the_units_merged_into_it(
    published: Published,
) -> None:
    client = published.client
    provinces = {item["id"]: item for item in client.all_of("provinces")}
    held = {(item["id"], unit) for item in client.all_of("meetings") for unit in item["provinces"]}
    for name, item in provinces.items():
        units = {name, *item["predecessors"]}
        listed = {
            (meeting["id"], meeting["province"])
            for meeting in client.walk(item["href"], "meetings")
        }
        assert listed == {pair for pair in held if pair[1] in units}
