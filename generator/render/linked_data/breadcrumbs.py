"""``BreadcrumbList``: the path to a page, the same that the page shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator import addresses
from generator.render.listing import Crumb

HOME = Crumb("Trang chủ", addresses.HOME)


def breadcrumbs(trail: Sequence[Crumb], reach: Callable[[str], str]) -> dict[str, object]:
    """Describe the path from the home page.

    Args:
        trail: what lies between, and last the page itself.
        reach: address → as the page gives it.
    """
    items = [
        {"@type": "ListItem", "position": place, "name": crumb.name, "item": reach(crumb.address)}
        for place, crumb in enumerate([HOME, *trail], 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
