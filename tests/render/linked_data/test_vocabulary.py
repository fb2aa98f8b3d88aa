"""Every kind of page speaks schema.org's words, and RDF readers understand it."""

import json
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from rdflib import Graph, URIRef, namespace

from generator.check import RULEBOOK, check_sources
from generator.dates import parse_partial_date
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Portal
from generator.render import render_portal
from generator.render.linked_data.parts import moment
from generator.settings import Settings, Site, newest_day
from tests.conftest import FIRST, SECOND
from tests.linking import link
from tests.render.test_pages import html_of

URL = "https://ban-tin.example/du-an/"
MEETING = "cuoc-hop/2023-07-12-hop-thu-mot/"
COMMITMENT = "viec-phai-lam/viec-thu/"
DOCUMENT = "van-ban/1-qd-thu-2020/"
INDICATOR = "chi-so/ty-le-thu/"
KINDS = {
    MEETING: "Event",
    COMMITMENT: "PlanAction",
    DOCUMENT: "Legislation",
    INDICATOR: "Dataset",
}
CONTEXT = {"@vocab": "https://schema.org/"}
"""What the real context says of the words that we use; no test asks another host for it."""

Edit = Callable[[str, str, str], None]


def data_of(portal: Portal, address: str, url: str = URL) -> dict[str, Any]:
    text = str(render_portal(portal, RULEBOOK.values(), Site(url=url))[f"{address}index.md"])
    (script,) = re.findall(r'<script type="application/ld\+json">(.*)</script>', text)
    data: dict[str, Any] = json.loads(script)
    assert data["@context"] == "https://schema.org"
    return data


def main_of(portal: Portal, address: str, url: str = URL) -> dict[str, Any]:
    main: dict[str, Any] = data_of(portal, address, url)["@graph"][0]
    return main


def nodes_in(data: object) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        if "@type" in data:
            yield data
        data = list(data.values())
    for item in data if isinstance(data, list) else ():
        yield from nodes_in(item)


@pytest.fixture
def rich(project: Settings, edit: Edit) -> Portal:
    """The record with all that one of these pages can say."""
    edit(
        FIRST,
        "chair:",
        "attendance_mode: mixed\norganizer: bo-cu\nparticipants:\n  - name: Lê Thị Thử\n"
        "    role: Thứ trưởng\nchair:",
    )
    edit(FIRST, "relation: basis", "relation: conclusion")
    edit(
        FIRST,
        "      - agency: bo-cu",
        "      - agency: bo-cu\n      - name: Các bộ\n        role: support\n"
        "      - province: hue\n    documents:\n      - 1-qd-thu-2020\n    target:\n"
        "      indicator: ty-le-thu\n      value: 80",
    )
    edit(FIRST, "publisher: Báo Thử", "title: Bài thử\n    author: Ban Thử\n    publisher: Báo Thử")
    edit(SECOND, "status: done", "status: done\n    date: 2023-12-30")
    registers = "data/registers/"
    edit(f"{registers}documents.yml", "  title:", "  replaces:\n    - 202-2025-qh15\n  title:")
    edit(f"{registers}indicators.yml", "unit: '%'", "unit: '%'\n  programme: chuong-trinh-thu")
    return link(project)


@pytest.mark.parametrize("url", [URL, ""])
@pytest.mark.parametrize("address", KINDS)
def test_every_word_is_one_of_schema_org_and_belongs_to_its_type(
    rich: Portal, address: str, url: str
) -> None:
    data = data_of(rich, address, url)
    for node in nodes_in(data):
        model = getattr(import_module(f"pydantic2_schemaorg.{node['@type']}"), node["@type"])
        known = {field.alias for field in model.__fields__.values()}
        assert node.keys() <= known, node["@type"]
    graph = Graph().parse(
        data=json.dumps(data | {"@context": CONTEXT}), format="json-ld", publicID=URL + address
    )
    assert len(graph) > 5
    kinds = set(graph.objects(predicate=namespace.RDF.type))
    terms = kinds | set(graph.predicates()) - {namespace.RDF.type}
    assert [term for term in terms if term not in namespace.SDO] == []
    assert kinds >= {URIRef(f"https://schema.org/{KINDS[address]}"), namespace.SDO.BreadcrumbList}


def test_a_meeting_is_an_event(rich: Portal) -> None:
    event = main_of(rich, MEETING)
    assert event["url"] == URL + MEETING
    assert event["image"] == f"{URL}{MEETING}chia-se.png"
    assert event["startDate"] == "2023-07-12"
    assert "endDate" not in event
    assert event["eventStatus"].endswith("/EventScheduled")
    assert event["eventAttendanceMode"].endswith("/MixedEventAttendanceMode")
    assert [place["name"] for place in event["location"]] == [
        "Thị xã Thử, tỉnh Hậu Giang",
        "Tỉnh Thừa Thiên Huế",
    ]
    assert event["organizer"]["name"] == "Bộ Cũ"
    assert [person["name"] for person in event["attendee"]] == ["Nguyễn Văn Thử", "Lê Thị Thử"]
    (source,) = event["subjectOf"]
    assert (source["publisher"]["name"], source["creditText"]) == ("Báo Thử", "Ban Thử")
    assert [item["name"] for item in event["recordedIn"]] == ["Quyết định 1/QĐ-THU"]


@pytest.mark.parametrize(
    ("date", "expected"),
    [("2024", "2024"), ("2024-05", "2024-05"), ("2024-S1", "2024"), ("2024-Q3", "2024")],
)
def test_a_date_goes_as_far_as_it_is_known(date: str, expected: str) -> None:
    """ISO 8601 has no half-years and no quarters."""
    assert moment(parse_partial_date(date)) == expected


def test_a_document_is_legislation(rich: Portal) -> None:
    document = main_of(rich, DOCUMENT)
    assert document["legislationIdentifier"] == "1/QĐ-THU"
    assert document["legislationDate"] == "2020-01-02"
    assert document["legislationType"] == "Quyết định"
    assert document["legislationPassedBy"]["url"] == f"{URL}co-quan/bo-cu/"
    assert document["legislationChanges"][0]["name"] == "Nghị quyết 202/2025/QH15"


def test_a_commitment_is_an_action_with_its_deadline_and_what_became_of_it(rich: Portal) -> None:
    action = main_of(rich, COMMITMENT)
    assert action["actionStatus"].endswith("/CompletedActionStatus")
    assert [agent["name"] for agent in action["agent"]] == ["Bộ Cũ", "Thành phố Huế"]
    assert [other["name"] for other in action["participant"]] == ["Các bộ"]
    assert (action["startTime"], action["scheduledTime"], action["endTime"]) == (
        "2023-07-12",
        "2023-12-31",
        "2023-12-30",
    )
    assert [item["name"] for item in action["object"]] == ["Quyết định 1/QĐ-THU", "Tỷ lệ thử"]
    assert action["subjectOf"]["url"] == URL + MEETING


@pytest.mark.parametrize(
    ("word", "expected"),
    [("in_progress", "Active"), ("not_done", "Potential"), ("done", "Completed")],
)
def test_the_status_of_an_action_follows_the_last_word(
    project: Settings, edit: Edit, word: str, expected: str
) -> None:
    edit(SECOND, "status: done", f"status: {word}")
    action = main_of(link(project), COMMITMENT)
    assert action["actionStatus"] == f"https://schema.org/{expected}ActionStatus"


def test_what_was_replaced_has_no_status_of_the_vocabulary(project: Settings, edit: Edit) -> None:
    edit(SECOND, "status: done", "status: superseded")
    assert "actionStatus" not in main_of(link(project), COMMITMENT)


def test_an_indicator_is_a_dataset_that_can_be_fetched(rich: Portal) -> None:
    dataset = main_of(rich, INDICATOR)
    assert dataset["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert dataset["variableMeasured"]["unitText"] == "%"
    assert dataset["temporalCoverage"] == "2023-01-01/2024-12-31"
    assert dataset["spatialCoverage"] == [{"@type": "Country", "name": "Việt Nam"}]
    assert dataset["distribution"]["contentUrl"] == f"{URL}du-lieu-mo/observations.csv"


def test_without_the_address_of_the_site_links_are_relative(rich: Portal) -> None:
    dataset = main_of(rich, INDICATOR, url="")
    assert dataset["url"] == "./"
    assert dataset["creator"]["url"] == "../../"
    assert "distribution" not in dataset


@pytest.mark.parametrize("address", KINDS)
def test_the_path_is_the_one_that_readers_see(portal: Portal, address: str) -> None:
    text = str(render_portal(portal, RULEBOOK.values(), Site(url=URL))[f"{address}index.md"])
    crumbs = text[text.index("<nav class=") : text.index("</nav>")]
    seen = [words.strip() for words in re.findall(r"<li[^>]*>(?:<a [^>]*>)?([^<]+)", crumbs)]
    items = data_of(portal, address)["@graph"][1]["itemListElement"]
    assert [item["name"] for item in items] == seen
    assert [item["position"] for item in items] == list(range(1, len(seen) + 1))
    assert (items[0]["item"], items[-1]["item"]) == (URL, URL + address)


HOSTILE = 'A </script><script>alert(1)</script> <!-- ]]> \u2028 & \\" {{ 7*7 }} {#a}'


def test_no_text_ends_the_script(project: Settings, edit: Edit) -> None:
    quoted = HOSTILE.replace("'", "''")
    for path, old in [
        (FIRST, "title: Họp thử một"),
        (FIRST, "text: Làm xong việc thử."),
        ("data/registers/documents.yml", "title: Phê duyệt chương trình thử"),
        ("data/registers/indicators.yml", "name: Tỷ lệ thử"),
    ]:
        edit(path, old, f"{old.split(':')[0]}: '{quoted}'")
    portal = _linked_anyway(project)
    said = " ".join(HOSTILE.split())
    for address in KINDS:
        data = data_of(portal, address)
        text = str(render_portal(portal, RULEBOOK.values(), Site(url=URL))[f"{address}index.md"])
        (script,) = html_of(text).css("script")
        assert json.loads(script.text()) == data
        assert said in (data["@graph"][0]["name"], data["@graph"][0].get("description"))


def _linked_anyway(project: Settings) -> Portal:
    """Link what a checker would refuse: the last line of defence is the page's own."""
    records, _ = check_sources(load_sources(project.data_dir))
    return link_records(records, newest_day(records))
