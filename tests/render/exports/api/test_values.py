"""What a file says is what the record says, whatever stands in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal

import pytest

from generator.portal import Portal
from generator.render.describe import fields_of
from generator.render.exports import api
from generator.render.exports.api import kinds, paging
from generator.render.exports.api.shapes import REFERENCE, Shape
from generator.settings import Settings, Site
from tests.conftest import FIRST
from tests.linking import add_meeting, link

MEETING = "api/v1/meetings/2023-07-12-hop-thu-mot.json"
Edit = Callable[[str, str, str], None]


def text(portal: Portal, path: str) -> str:
    return str(dict(api.files(portal, Site()))[path]())


def test_a_number_keeps_the_digits_of_its_source(project: Settings, edit: Edit) -> None:
    edit(FIRST, "value: 58.2", "value: 58.20")
    written = text(link(project), MEETING)
    assert '"value":58.20,' in written
    found = json.loads(written, parse_float=Decimal)["observations"][0]
    assert str(found["value"]) == "58.20"
    assert found["text"] == "58,20%"


def test_a_date_says_no_more_than_its_source(portal: Portal) -> None:
    found = json.loads(text(portal, "api/v1/meetings/2024-hop-thu-hai.json"))
    assert found["date"] == "2024"
    first = json.loads(text(portal, MEETING))
    assert first["observations"][0]["time_period"] == "2023-S1"


def test_hostile_text_stays_data(project: Settings, edit: Edit) -> None:
    hostile = 'Họp "một", \\ \\u0022 {{ x }} & &lt;script&gt; `'
    edit(FIRST, "title: Họp thử một", f"title: {json.dumps(hostile, ensure_ascii=False)}")
    files = dict(api.files(link(project), Site()))
    assert json.loads(files[MEETING]())["title"] == hostile
    for name in ("provinces/can-tho", "years/2023"):
        found = json.loads(files[f"api/v1/{name}.json"]())["meetings"]["items"]
        assert [item["name"] for item in found] == [hostile]


def test_a_former_id_still_leads_to_the_meeting(project: Settings, edit: Edit) -> None:
    edit(FIRST, "sources:", "aliases:\n  - 2023-hop-cu\nsources:")
    files = dict(api.files(link(project), Site()))
    assert files["api/v1/meetings/2023-hop-cu.json"]() == files[MEETING]()


def test_links_do_not_depend_on_where_the_portal_is_published(portal: Portal) -> None:
    elsewhere = dict(api.files(portal, Site(url="https://khac.example/du-an/")))
    for path, make in api.files(portal, Site()):
        if "index.json" not in path and "openapi.json" not in path:
            assert make() == elsewhere[path]()


def test_a_long_list_is_cut_into_full_parts_that_stay(
    project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "FULL", 2)
    for day in range(1, 6):
        add_meeting(project, f"2022-01-0{day}", "indicator: ty-le-thu; value: 1")
    before = dict(api.files(link(project), Site()))
    add_meeting(project, "2025-01-01", "indicator: ty-le-thu; value: 1")
    after = dict(api.files(link(project), Site()))

    first = json.loads(after["api/v1/meetings.json"]())
    assert (first["total"], len(first["items"])) == (8, 2)
    assert first["next"] == "parts/meetings/3.json"
    second = json.loads(after["api/v1/parts/meetings/3.json"]())
    assert (len(second["items"]), second["next"]) == (2, "2.json")
    assert json.loads(after["api/v1/parts/meetings/1.json"]())["next"] is None
    for number in (1, 2):
        path = f"api/v1/parts/meetings/{number}.json"
        assert before[path]() == after[path]()
    assert "api/v1/parts/indicators/ty-le-thu/figures/1.json" in after


@pytest.mark.parametrize("shape", kinds.shapes().values(), ids=lambda shape: shape.name)
def test_what_the_portal_adds_hides_no_field_of_the_record(shape: Shape) -> None:
    added = [part.name for part in (*shape.head, *shape.parts)]
    added += [item.name for item in shape.collections]
    fields = {field.name for field in fields_of(shape.model)} if shape.model else set()
    assert len(set(added)) == len(added)
    assert fields & set(added) <= {"id"}


def test_a_reference_names_its_target(portal: Portal) -> None:
    assert REFERENCE["$ref"].endswith("Reference")
    found = json.loads(text(portal, MEETING))["venues"][0]["province"]
    assert found == {
        "id": "hau-giang",
        "name": "Tỉnh Hậu Giang",
        "href": "../provinces/hau-giang.json",
        "page": "../../../dia-phuong/hau-giang/",
    }
