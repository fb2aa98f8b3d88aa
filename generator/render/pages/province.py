"""A page for each provincial unit, present and former, and the picker with the tile grid."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Portal, Province
from generator.render.page import Page
from generator.render.search_facts import SearchFacts
from generator.render.tile_map import by_count
from generator.render.wording import province_name
from generator.vietnamese import capitalize

REGISTER = "data/registers/provinces.yml"


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list of units, then each unit."""
    current = [province for province in portal.provinces if province.is_current]
    former = [province for province in portal.provinces if not province.is_current]
    yield Page(
        address=addresses.PROVINCES,
        template="provinces.md.j2",
        title="Địa phương",
        description=(
            f"{len(current)} tỉnh, thành phố hiện nay và {len(former)} đơn vị trước ngày 1/7/2025: "
            "họp gì, nói gì, số liệu nào."
        ),
        record=REGISTER,
        context={"current": current, "former": former, "tiles": by_count(current)},
        search=SearchFacts("list"),
    )
    for province in portal.provinces:
        name = capitalize(province_name(province))
        yield Page(
            address=province.address,
            template="province.md.j2",
            title=name if province.is_current else f"{name} (trước đây)",
            description=f"Các cuộc họp về chuyển đổi số và số liệu của {province_name(province)}.",
            record=REGISTER,
            context={"province": province, "years": _years(province)},
            search=SearchFacts("province", names=_names(province), provinces=[province]),
        )


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
