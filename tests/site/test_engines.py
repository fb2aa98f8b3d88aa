"""The same tree builds with three engines, and every link leads somewhere in each."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import check_sources
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Portal
from generator.render import render_portal
from generator.settings import Site, newest_day
from tests.conftest import SITE_URL
from tests.site import crawl

ENGINES = ["mkdocs", "properdocs", "zensical"]
Build = Callable[[str], Path]


@pytest.fixture
def portal_of_record(workspace: Path) -> Portal:
    records, _ = check_sources(load_sources(workspace / "data"))
    return link_records(records, newest_day(records))


@pytest.mark.engines
@pytest.mark.parametrize("engine", ENGINES)
def test_every_internal_link_and_anchor_resolves_under_a_sub_path(
    build_site: Build, engine: str
) -> None:
    site = build_site(engine)
    faults = {
        (page, address, fault)
        for page in crawl.pages(site)
        for address in crawl.links(site, page)
        if (fault := crawl.fault(site, address))
    }
    assert not faults


@pytest.mark.engines
@pytest.mark.parametrize("engine", ENGINES[1:])
def test_every_engine_gives_the_same_set_of_pages(build_site: Build, engine: str) -> None:
    assert crawl.pages(build_site(engine)) == crawl.pages(build_site("mkdocs"))


@pytest.mark.engines
@pytest.mark.parametrize("engine", ENGINES)
def test_search_engines_get_the_list_with_the_days_of_the_record(
    build_site: Build, engine: str
) -> None:
    assert "<lastmod>2023-12-28</lastmod>" in (build_site(engine) / "sitemap.xml").read_text()


@pytest.mark.engines
@pytest.mark.parametrize("engine", ENGINES)
def test_no_engine_changes_what_pages_tell_machines(
    portal_of_record: Portal, build_site: Build, engine: str
) -> None:
    site = build_site(engine)
    pages = render_portal(portal_of_record, (), Site(url=SITE_URL))
    told = 0
    for page in crawl.pages(site):
        found = crawl.linked_data(site, page)
        text = str(pages.get(page.removesuffix("html") + "md", ""))
        assert found == re.findall(r'<script type="application/ld\+json">(.*)</script>', text), page
        told += len(found)
    assert told > len(portal_of_record.meetings)
