"""The portal with the whole record: whatever editors add, every link in it leads somewhere."""

from pathlib import Path

from tests.site import crawl


def test_every_internal_link_and_anchor_resolves(whole_site: Path) -> None:
    faults = {
        (page, address, fault)
        for page in crawl.pages(whole_site)
        for address in crawl.links(whole_site, page)
        if (fault := crawl.fault(whole_site, address))
    }
    assert not faults
