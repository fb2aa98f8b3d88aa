"""The same tree builds with three engines, and every link leads somewhere in each."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.site import crawl

ENGINES = ["mkdocs", "properdocs", "zensical"]
Build = Callable[[str], Path]


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
