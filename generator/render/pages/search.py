"""The page that searches; what it finds is put together in the reader's browser."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Portal
from generator.render.page import Page


def pages(_portal: Portal) -> Iterator[Page]:
    """Yield the one search page."""
    yield Page(
        address=addresses.SEARCH,
        template="search.md.j2",
        title="Tìm kiếm",
        description=(
            "Tìm trong mọi cuộc họp, địa phương, chương trình, văn bản và cơ quan của bản tin, "
            "lọc theo nơi, chương trình và năm."
        ),
    )
