"""The home page: search, newest meetings, headline figures, a way in by place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator import addresses
from generator.portal import Commitment, Figure, Indicator, Portal, State
from generator.render.commitment_order import all_commitments, due_next, overdue_of
from generator.render.following import offered
from generator.render.page import Page
from generator.render.section import Section

NEWEST_MEETINGS = 5
HEADLINE_FIGURES = 6
COMMITMENTS = 5


def _lists(portal: Portal) -> Iterator[Page]:
    yield Page(
        address=addresses.HOME,
        template="home.md.j2",
        title="Bản tin chuyển đổi số",
        description=(
            "Tra cứu các cuộc họp về chuyển đổi số ở Việt Nam: số liệu, cam kết, thời hạn và "
            "nguồn, theo tỉnh, chương trình và năm."
        ),
        make_context=partial(_context, portal),
    )


def _context(portal: Portal) -> dict[str, object]:
    commitments = all_commitments(portal)
    return {
        "follow": offered(portal),
        "commitment_count": len(commitments),
        "figure_count": sum(len(meeting.figures) for meeting in portal.meetings),
        "due_soon": _due_soon(commitments),
        "overdue": overdue_of(commitments),
        "shown_commitments": COMMITMENTS,
        "newest": portal.meetings[:NEWEST_MEETINGS],
        "headlines": _headlines(portal),
        "current": [province for province in portal.provinces if province.is_current],
    }


def _due_soon(commitments: list[Commitment]) -> list[Commitment]:
    ahead = due_next(commitments)
    return [commitment for commitment in ahead if commitment.standing.state is State.DUE_SOON]


def _headlines(portal: Portal) -> list[Figure]:
    """Pick the newest whole-country value of each indicator that a meeting gave prominence to.

    Meetings take turns, so that one with many figures does not fill the page; figures that can be
    compared with the one before them come first.
    """
    newest = {figure for indicator in portal.indicators if (figure := _newest(indicator))}
    queues = [
        sorted((figure for figure in meeting.figures if figure in newest), key=_is_alone)
        for meeting in portal.meetings
    ]
    rounds = max(map(len, queues), default=0)
    turns = [queue[turn] for turn in range(rounds) for queue in queues if turn < len(queue)]
    return turns[:HEADLINE_FIGURES]


def _newest(indicator: Indicator) -> Figure | None:
    """The last actual value for the whole country, where any such value is a headline."""
    for series in indicator.series:
        if series.area is None and any(point.figure.record.headline for point in series.actual):
            return series.actual[-1].figure
    return None


def _is_alone(figure: Figure) -> bool:
    return figure.movement is None or figure.movement.size is None


SECTION = Section(addresses.HOME, _lists)
