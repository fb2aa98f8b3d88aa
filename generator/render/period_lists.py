"""The lists on the pages of years and half-years: a year has archives, its halves lead to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from generator import addresses
from generator.portal import Figure, Meeting, Period
from generator.render.list_kinds import COMMITMENTS, FIGURES, MEETINGS, MOVEMENTS
from generator.render.listing import ROOM, SHOWN, Crumb, Excerpt, Listing, share
from generator.vietnamese import format_count

ROOM_ON_PAPER = 50
"""A bulletin has less room: it also prints the sources of all that it shows."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the page of a period shows of each list; ``undated`` are meetings of neither half."""

    meetings: Excerpt
    movements: Excerpt
    headlines: Excerpt
    promised: Excerpt
    missed: Excerpt
    others: Excerpt
    told: Excerpt
    enacted: Excerpt
    upcoming: Excerpt
    undated: Excerpt


def listings(year: Period) -> dict[str, Listing]:
    """The lists of a year that have an archive where they are cut."""
    items = _items(year)
    return _listings(year, items, _shares(items, ROOM))


def parts_of_year(year: Period) -> Parts:
    """What the page of a year shows."""
    items = _items(year)
    shown = _shares(items, ROOM)
    lists = _listings(year, items, shown)
    kept = lists["kept"]
    return Parts(
        **{name: lists[name].excerpt for name in ("meetings", "movements", "headlines")},
        promised=lists["promised"].excerpt,
        missed=_due_in(year, items["missed"], shown["missed"]),
        others=_due_in(year, items["others"], shown["others"]),
        told=kept.of(items["told"], shown["told"], "danh sách việc đã xong"),
        enacted=kept.of(items["enacted"], shown["enacted"], "danh sách việc đã xong"),
        upcoming=Excerpt((), 0),
        undated=_undated(year, lists),
    )


def parts_of_half(half: Period, year: Period) -> Parts:
    """What a bulletin shows; more is in the lists of its year."""
    lists = listings(year)
    items = _items(half) | {"upcoming": half.upcoming}
    shown = _shares(items, ROOM_ON_PAPER)
    about = f"danh sách của cả năm {year.number}"
    sources = {name: lists[name] for name in ("meetings", "movements", "headlines", "promised")}
    sources |= {"told": lists["kept"], "enacted": lists["kept"]}
    return Parts(
        **{name: of.of(items[name], shown[name], about) for name, of in sources.items()},
        missed=_due_in(half, items["missed"], shown["missed"]),
        others=_due_in(half, items["others"], shown["others"]),
        upcoming=_due_in(half.next or half, items["upcoming"], shown["upcoming"]),
        undated=_undated(year, lists),
    )


def headlines_of(period: Period) -> list[Figure]:
    """Headline figures that its meetings stated or that begin a series, if they did not move."""
    stated = [figure for meeting in period.meetings for figure in meeting.figures]
    moved = {figure for step in period.movements for figure in (step.before, step.after)}
    return [
        figure
        for figure in dict.fromkeys([*stated, *period.first_values])
        if figure.record.headline and figure not in moved
    ]


def _items(period: Period) -> dict[str, Sequence[Any]]:
    missed = set(period.missed)
    return {
        "meetings": period.meetings,
        "movements": period.movements,
        "headlines": headlines_of(period),
        "promised": period.promised,
        "missed": period.missed,
        "others": [item for item in period.due if item not in missed],
        "told": [item.standing.done for item in period.kept if item.standing.done],
        "enacted": [item for item in period.kept if not item.standing.done],
    }


def _shares(items: dict[str, Sequence[Any]], room: int) -> dict[str, int]:
    return dict(zip(items, share([*map(len, items.values())], room), strict=True))


def _listings(
    year: Period, items: dict[str, Sequence[Any]], shown: dict[str, int]
) -> dict[str, Listing]:
    trail = (Crumb("Năm", addresses.YEARS), Crumb(f"Năm {year.number}", year.address))
    kept = shown["told"] + shown["enacted"]
    return {
        "meetings": Listing(
            MEETINGS, "Cuộc họp", trail, "cuoc-hop", year.meetings, shown["meetings"]
        ),
        "movements": Listing(
            MOVEMENTS, "Con số so với lần trước", trail, "con-so-thay-doi", year.movements,
            shown["movements"],
        ),
        "headlines": Listing(
            FIGURES, "Con số chính", trail, "con-so-chinh", items["headlines"], shown["headlines"]
        ),
        "promised": Listing(
            COMMITMENTS, "Việc được giao", trail, "viec-duoc-giao", year.promised,
            shown["promised"],
        ),
        "kept": Listing(
            COMMITMENTS, "Việc đã xong hoặc đã có văn bản", trail, "viec-da-xong", year.kept, kept
        ),
    }  # fmt: skip


def _due_in(period: Period, items: Sequence[Any], shown: int) -> Excerpt:
    """Commitments with a deadline, which the list of their year has all of."""
    rest = format_count(len(items) - shown)
    label = f"Còn {rest} việc nữa, xem danh sách việc có hạn trong năm {period.number}"
    return Excerpt(items[:shown], len(items), label, addresses.commitments_due(period.number))


def _undated(year: Period, lists: dict[str, Listing]) -> Excerpt:
    undated: list[Meeting] = year.undated
    return lists["meetings"].of(undated, SHOWN, f"danh sách của cả năm {year.number}")
