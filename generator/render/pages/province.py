"""A page for each provincial unit, present and former, and the picker with the tile grid."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator import addresses
from generator.portal import Portal, Province
from generator.render.commitment_order import open_first
from generator.render.following import has_feed, offered, title_of
from generator.render.list_kinds import COMMITMENTS, FIGURES, VENUES
from generator.render.listing import Crumb, Listing, share
from generator.render.page import Page
from generator.render.pages.archive import archives
from generator.render.search_facts import SearchFacts
from generator.render.section import Section
from generator.render.tile_map import by_count
from generator.render.wording import province_name
from generator.vietnamese import capitalize

REGISTER = "data/registers/provinces.yml"


def _lists(portal: Portal) -> Iterator[Page]:
    current = [province for province in portal.provinces if province.is_current]
    former = [province for province in portal.provinces if not province.is_current]
    count = f"{len(current)} tỉnh, thành phố"
    yield Page(
        address=addresses.PROVINCES,
        template="provinces.md.j2",
        title="Địa phương",
        description=(
            f"{count} hiện nay và {len(former)} đơn vị trước ngày 1/7/2025: "
            "họp gì, nói gì, số liệu nào."
        ),
        record=REGISTER,
        make_context=lambda: {"current": current, "former": former, "tiles": by_count(current)},
        search=SearchFacts("list", names=(count,)),
    )


def _pages_of(_portal: Portal, province: Province) -> Iterator[Page]:
    yield Page(
        address=province.address,
        template="province.md.j2",
        title=title_of(province),
        description=f"Các cuộc họp về chuyển đổi số và số liệu của {province_name(province)}.",
        record=REGISTER,
        make_context=partial(_context, province),
        search=SearchFacts("province", names=_names(province), provinces=[province]),
        has_feed=has_feed(province),
    )
    yield from archives(_listings(province))


def _listings(province: Province) -> tuple[Listing, Listing, Listing]:
    """Its meetings with those of the units merged into it, its own figures and commitments."""
    name = capitalize(province_name(province))
    trail = (Crumb("Địa phương", addresses.PROVINCES), Crumb(name, province.address))
    venues = [venue for unit in province.with_predecessors for venue in unit.venues]
    shown = _shown(province)
    return (
        Listing(
            VENUES, "Cuộc họp", trail, "cuoc-hop", venues, shown[0],
            subject=province, record=REGISTER,
        ),
        Listing(
            FIGURES, "Con số của địa phương", trail, "con-so", province.figures, shown[1],
            anchor=f"con-so-{province.id}", subject=province, record=REGISTER,
        ),
        Listing(
            COMMITMENTS, "Việc phải làm", trail, "viec-phai-lam", open_first(province.commitments),
            shown[-len(province.with_predecessors)], anchor=f"viec-{province.id}", record=REGISTER,
        ),
    )  # fmt: skip


def _shown(province: Province) -> list[int]:
    """Room for its meetings, then for the figures of each unit, then for their commitments."""
    units = province.with_predecessors
    return share(
        [
            sum(len(unit.venues) for unit in units),
            *(len(unit.figures) for unit in units),
            *(len(unit.commitments) for unit in units),
        ]
    )


def _context(province: Province) -> dict[str, object]:
    units = province.with_predecessors
    _, *shown = _shown(province)
    own = _listings(province)
    lists = [own, *map(_listings, province.predecessors)]
    return {
        "province": province,
        "follow": offered(province),
        "years": _years(province),
        "venues": own[0].excerpt,
        "figures": [
            (unit, figures.at_most(most))
            for unit, (_, figures, _), most in zip(units, lists, shown, strict=False)
        ],
        "commitments": [
            (unit, tasks.at_most(most))
            for unit, (_, _, tasks), most in zip(units, lists, shown[len(units) :], strict=True)
        ],
    }


def _names(province: Province) -> tuple[str | None, ...]:
    """Its bare and short names, those it had before, and those of the units merged into it."""
    record = province.record
    former = (former.name for former in record.former_names)
    merged = (unit.record.name for unit in province.predecessors)
    islands = (island.name for island in record.islands)
    return (record.name, record.short_name, *islands, *former, *merged)


def _years(province: Province) -> list[int]:
    """Years in which the unit, or one merged into it, followed a meeting; newest first."""
    found = {
        venue.meeting.date.year for unit in province.with_predecessors for venue in unit.venues
    }
    return sorted(found, reverse=True)


SECTION = Section(addresses.PROVINCES, _lists, lambda portal: portal.provinces, _pages_of)
