"""Lists of commitments: those in one state, those due in one year, those without a deadline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.dates import PartialDate, Precision
from generator.portal import Commitment, Portal, State
from generator.render.commitment_order import all_commitments, by_year, closed_of, open_of
from generator.render.page import Page
from generator.render.search_facts import SearchFacts
from generator.render.standing_words import state_meaning
from generator.vietnamese import capitalize, format_date, slugify


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a list; without a title where the list has one part only."""

    title: str
    commitments: list[Commitment]

    @property
    def anchor(self) -> str:
        """Id of its heading."""
        return slugify(self.title)


def pages(portal: Portal) -> Iterator[Page]:
    """Yield a list for every state, every year of a deadline, and for no deadline."""
    commitments = all_commitments(portal)
    for state in State:
        yield _state(state, [item for item in commitments if item.standing.state is state])
    for year, due in by_year(commitments).items():
        yield _year(year, due)
    yield _without_deadline([item for item in commitments if item.record.due is None])


def _state(state: State, commitments: list[Commitment]) -> Page:
    """List one state; it is there when it is empty, too, as links to it must last."""
    order = closed_of if state.is_closed else open_of
    return _page(
        addresses.commitments_in_state(state.slug),
        f"Việc phải làm: {state.label.lower()}",
        state.label,
        state_meaning(state),
        [Section("", order(commitments))],
    )


def _year(year: int, commitments: list[Commitment]) -> Page:
    parts: defaultdict[str, list[Commitment]] = defaultdict(list)
    for due, commitment in sorted(_dated(commitments), key=_by_deadline):
        parts[_month(due)].append(commitment)
    return _page(
        addresses.commitments_due(year),
        f"Việc có hạn trong năm {year}",
        f"Hạn trong năm {year}",
        "Xếp theo tháng của hạn; hạn là cả quý, nửa năm hay cả năm thì đứng sau tháng cuối kỳ.",
        [Section(title, items) for title, items in parts.items()],
    )


def _without_deadline(commitments: list[Commitment]) -> Page:
    return _page(
        addresses.commitments_due(None),
        "Việc không nêu hạn",
        "Không nêu hạn",
        "Nguồn giao những việc này mà không nói khi nào phải xong.",
        [Section("", [*open_of(commitments), *closed_of(commitments)])],
    )


def _page(address: str, title: str, heading: str, meaning: str, sections: list[Section]) -> Page:
    return Page(
        address=address,
        template="commitment_group.md.j2",
        title=title,
        description=meaning,
        context={"heading": heading, "meaning": meaning, "sections": sections},
        search=SearchFacts("list"),
    )


def _dated(commitments: list[Commitment]) -> Iterator[tuple[PartialDate, Commitment]]:
    for commitment in commitments:
        if due := commitment.record.due:
            yield due, commitment


def _by_deadline(dated: tuple[PartialDate, Commitment]) -> tuple[object, object]:
    """The earlier end first; of two with the same end, the shorter span."""
    due, _ = dated
    return due.end, due.end - due.start


def _month(due: PartialDate) -> str:
    if due.precision is Precision.YEAR:
        return "Không nêu tháng"
    if due.precision >= Precision.MONTH:
        return f"Tháng {due.start.month}"
    return capitalize(format_date(due))
