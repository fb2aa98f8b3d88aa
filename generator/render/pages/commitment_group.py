"""Lists of commitments: those in one state, those due in one year, those without a deadline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.dates import PartialDate, Precision
from generator.portal import Commitment, State
from generator.render.commitment_order import by_year, closed_of, open_of
from generator.render.list_kinds import COMMITMENTS, DEADLINES
from generator.render.listing import Crumb, Excerpt, Listing, ListKind, share
from generator.render.page import Page
from generator.render.pages.archive import archives
from generator.render.search_facts import SearchFacts
from generator.render.standing_words import state_meaning
from generator.vietnamese import capitalize, format_date, slugify

_WITH_DEADLINE = (State.OVERDUE, State.UNHEARD, State.DUE_SOON)
_WHOLE = "tat-ca"
"""Slug of the archive of a list that has one part only."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a list; without a title where the list has one part only."""

    title: str
    excerpt: Excerpt

    @property
    def anchor(self) -> str:
        """Id of its heading."""
        return slugify(self.title)


@dataclass(frozen=True, slots=True)
class _Group:
    """A list as a page shows it, in parts by title."""

    address: str
    title: str
    heading: str
    meaning: str
    parts: dict[str, list[Commitment]]
    kind: ListKind = COMMITMENTS

    def pages(self) -> Iterator[Page]:
        listings = self._listings()
        sections = [Section(title, of.excerpt) for title, of in listings.items()]
        yield Page(
            address=self.address,
            template="commitment_group.md.j2",
            title=self.title,
            description=self.meaning,
            make_context=lambda: {
                "heading": self.heading,
                "meaning": self.meaning,
                "sections": sections,
                "total": sum(map(len, self.parts.values())),
            },
            search=SearchFacts("list"),
        )
        yield from archives(listings.values())

    def _listings(self) -> dict[str, Listing]:
        trail = (
            Crumb("Việc phải làm", addresses.COMMITMENTS),
            Crumb(self.heading, self.address),
        )
        shown = share([*map(len, self.parts.values())])
        return {
            title: Listing(
                self.kind,
                title or "Tất cả",
                trail,
                slugify(title) or _WHOLE,
                items,
                most,
                name=f"{self.title}, {title.lower()}" if title else f"{self.title} (tất cả)",
            )
            for (title, items), most in zip(self.parts.items(), shown, strict=True)
        }


def groups(commitments: list[Commitment]) -> Iterator[Page]:
    """Yield a list for every state, every year of a deadline, and for no deadline."""
    by_state: defaultdict[State, list[Commitment]] = defaultdict(list)
    for commitment in commitments:
        by_state[commitment.standing.state].append(commitment)
    for state in State:
        yield from _state(state, by_state[state]).pages()
    for year, due in by_year(commitments).items():
        yield from _year(year, due).pages()
    undated = [item for item in commitments if item.record.due is None]
    yield from _without_deadline(undated).pages()


def _state(state: State, commitments: list[Commitment]) -> _Group:
    """List one state; it is there when it is empty, too, as links to it must last."""
    order = closed_of if state.is_closed else open_of
    return _Group(
        addresses.commitments_in_state(state.slug),
        f"Việc phải làm: {state.label.lower()}",
        state.label,
        state_meaning(state),
        {"": order(commitments)},
        DEADLINES if state in _WITH_DEADLINE else COMMITMENTS,
    )


def _year(year: int, commitments: list[Commitment]) -> _Group:
    parts: defaultdict[str, list[Commitment]] = defaultdict(list)
    for due, commitment in sorted(_dated(commitments), key=_by_deadline):
        parts[_month(due)].append(commitment)
    return _Group(
        addresses.commitments_due(year),
        f"Việc có hạn trong năm {year}",
        f"Hạn trong năm {year}",
        "Xếp theo tháng của hạn; hạn là cả quý, nửa năm hay cả năm thì đứng sau tháng cuối kỳ.",
        parts,
    )


def _without_deadline(commitments: list[Commitment]) -> _Group:
    return _Group(
        addresses.commitments_due(None),
        "Việc không nêu hạn",
        "Không nêu hạn",
        "Nguồn giao những việc này mà không nói khi nào phải xong.",
        {"": [*open_of(commitments), *closed_of(commitments)]},
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
