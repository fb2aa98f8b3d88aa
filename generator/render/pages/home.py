"""The home page: search, newest meetings, headline figures, a way in by place."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Figure, Portal
from generator.records.observation import ObservationKind
from generator.render.page import Page

NEWEST_MEETINGS = 5
HEADLINE_FIGURES = 6


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the one home page."""
    yield Page(
        address=addresses.HOME,
        template="home.md.j2",
        title="Bản tin chuyển đổi số",
        description=(
            "Tra cứu các cuộc họp về chuyển đổi số ở Việt Nam: số liệu, cam kết, thời hạn và "
            "nguồn, theo tỉnh, chương trình và năm."
        ),
        context={
            "newest": portal.meetings[:NEWEST_MEETINGS],
            "headlines": _headlines(portal),
            "current": [province for province in portal.provinces if province.is_current],
        },
    )


def _headlines(portal: Portal) -> list[Figure]:
    """Pick the newest headline figure of each indicator, whole-country values only.

    Meetings take turns, so that one with many figures does not fill the page.
    """
    seen: set[str] = set()
    queues = []
    for meeting in portal.meetings:
        queue = []
        for figure in meeting.figures:
            record = figure.record
            if not record.headline or record.ref_area or record.kind is not ObservationKind.ACTUAL:
                continue
            if record.indicator not in seen:
                seen.add(record.indicator)
                queue.append(figure)
        queues.append(queue)
    rounds = max((len(queue) for queue in queues), default=0)
    turns = [queue[turn] for turn in range(rounds) for queue in queues if turn < len(queue)]
    return turns[:HEADLINE_FIGURES]
