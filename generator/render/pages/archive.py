"""Pages of archives: the whole of a list, and each span of time in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from generator.render.archive import Span, spans
from generator.render.listing import Crumb, Listing
from generator.render.page import Page
from generator.vietnamese import capitalize


def archives(listings: Iterable[Listing]) -> Iterator[Page]:
    """Yield the pages of every list that is cut."""
    for listing in listings:
        for span in spans(listing):
            yield _page(span)


def _page(span: Span) -> Page:
    return Page(
        address=span.address,
        template="archive.md.j2",
        record=span.listing.record,
        make_context=partial(_context, span),
        is_archive=True,
    )


def _context(span: Span) -> dict[str, object]:
    listing = span.listing
    title = f"{listing.title}, {span.label}" if span.parent else listing.title
    trail = [*listing.trail]
    if span.parent:
        trail.append(Crumb(listing.heading, listing.archive))
        trail += [Crumb(capitalize(above.label), above.address) for above in span.path]
    return {
        "title": title,
        "description": f"{len(span.items)} {listing.kind.noun}. {title}.",
        "span": span,
        "listing": listing,
        "items": span.shown,
        "trail": trail,
        "crumb": capitalize(span.label) or listing.heading,
    }
