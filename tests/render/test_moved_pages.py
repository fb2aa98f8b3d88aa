"""What has another id now is still found under the former one."""

from collections.abc import Callable
from urllib.parse import urljoin

import pytest

from generator.check import RULEBOOK
from generator.engine.written import read_front
from generator.render import render_portal
from generator.render.listing import SHOWN
from generator.render.markdown import MarkdownRenderer
from generator.render.pages import find_page, portal_pages
from generator.settings import Settings, Site
from tests.conftest import FIRST
from tests.linking import add_meeting, link, render_pages
from tests.render.test_pages import html_of, words_of

Edit = Callable[[str, str, str], None]
REGISTERS = "data/registers/"
RENAMED = [
    (FIRST, "sources:", "aliases: [ten-cu]\nsources:", "cuoc-hop/2023-07-12-hop-thu-mot/"),
    (FIRST, "    due: 2023-12-31", "    aliases: [ten-cu]\n    due: 2023-12-31",
     "viec-phai-lam/viec-thu/"),
    (f"{REGISTERS}agencies.yml", "- id: bo-cu\n", "- id: bo-cu\n  former_ids: [ten-cu]\n",
     "co-quan/bo-cu/"),
    (f"{REGISTERS}provinces.yml", "- id: hue\n", "- id: hue\n  former_ids: [ten-cu]\n",
     "dia-phuong/hue/"),
    (f"{REGISTERS}programmes.yml", "- id: chuong-trinh-thu\n",
     "- id: chuong-trinh-thu\n  former_ids: [ten-cu]\n", "chuong-trinh/chuong-trinh-thu/"),
    (f"{REGISTERS}indicators.yml", "- id: ty-le-thu\n",
     "- id: ty-le-thu\n  former_ids: [ten-cu]\n", "chi-so/ty-le-thu/"),
    (f"{REGISTERS}documents.yml", "- id: 1-qd-thu-2020\n",
     "- id: 1-qd-thu-2020\n  former_ids: [ten-cu]\n", "van-ban/1-qd-thu-2020/"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new", "address"), RENAMED, ids=lambda item: item[-20:])
def test_a_former_address_leads_to_the_page(
    project: Settings, edit: Edit, path: str, old: str, new: str, address: str
) -> None:
    edit(path, old, new)
    pages = render_pages(link(project))
    former = f"{address.partition('/')[0]}/ten-cu/"
    text = pages[f"{former}index.md"]
    title = " ".join(html_of(pages[f"{address}index.md"]).css_first("h1").text().split())
    words = words_of(text)
    assert "Trang này đã chuyển tới" in words
    assert title.rstrip(".") in words
    front = read_front(text)
    assert front
    assert urljoin(former, front.fields["moved_to"]) == address
    assert "search_facts" not in front.fields
    assert [name for name, page in pages.items() if "/ten-cu/" in page] == []


def test_a_former_address_is_in_no_list_for_machines(project: Settings, edit: Edit) -> None:
    edit(*RENAMED[0][:3])
    files = render_portal(link(project), RULEBOOK.values(), Site(url="https://ban-tin.example/"))
    sitemap = str(files["sitemap.xml"])
    assert RENAMED[0][3] in sitemap
    assert "ten-cu" not in sitemap


def test_archives_move_with_the_page_that_they_belong_to(project: Settings, edit: Edit) -> None:
    edit(f"{REGISTERS}programmes.yml", *RENAMED[4][1:3])
    for number in range(SHOWN * 2):
        add_meeting(project, f"2021-05-{number % 28 + 1:02}", name=f"hop-{number}")
    portal = link(project)
    pages = {page.address: page for page in portal_pages(portal)}
    moved = pages["chuong-trinh/ten-cu/cuoc-hop/"]
    assert moved.moved_to == "chuong-trinh/chuong-trinh-thu/cuoc-hop/"
    assert moved.is_archive
    assert "Cuộc họp" in words_of(MarkdownRenderer(portal, Site()).render(moved))


def test_the_preview_finds_former_addresses(project: Settings, edit: Edit) -> None:
    for path, old, new, _ in RENAMED:
        edit(path, old, new)
    portal = link(project)
    for *_, address in RENAMED:
        found = find_page(portal, f"{address.partition('/')[0]}/ten-cu/")
        assert found is not None
        assert found.moved_to == address
