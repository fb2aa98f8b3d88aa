"""The page that searches; what it finds is put together in the reader's browser."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Portal
from generator.render.page import Page
from generator.render.section import Section


def _lists(_portal: Portal) -> Iterator[Page]:
    yield Page(
        address=addresses.SEARCH,
        template="search.md.j2",
        title="Tìm kiếm",
        description=(
            "Tìm trong mọi cuộc họp, địa phương, chương trình, văn bản và cơ quan của bản tin, "
            "lọc theo nơi, chương trình và năm."
        ),
    )


SECTION = Section(addresses.SEARCH, _lists)
