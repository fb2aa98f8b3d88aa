"""A card for each meeting, ``chia-se.png`` below its page: what is shown where it is shared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator.addresses import CARD_FILE
from generator.portal import Figure, Meeting, Portal
from generator.records.observation import ObservationKind
from generator.render.cards import Card, draw
from generator.render.wording import amount, period, province_name
from generator.settings import Site
from generator.vietnamese import capitalize, format_date


def files(portal: Portal, site: Site) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Name the card of every meeting."""
    for meeting in portal.meetings:
        yield f"{meeting.address}{CARD_FILE}", partial(_drawn, meeting, site)


def _drawn(meeting: Meeting, site: Site) -> bytes:
    return draw(card_of(meeting, site))


def card_of(meeting: Meeting, site: Site) -> Card:
    """Say what the card of a meeting shows; its first headline figure, if it has one."""
    record = meeting.record
    headline = next((figure for figure in meeting.figures if figure.record.headline), None)
    when = format_date(meeting.date)
    if record.status and record.is_planned:
        when = f"{record.status.label} {when}"
    programmes = [programme.record.short_name for programme in meeting.programmes]
    return Card(
        site.name,
        capitalize(when),
        record.title,
        (amount(headline), _measured(headline)) if headline else None,
        " · ".join([capitalize(record.classification.label), *programmes]),
    )


def _measured(figure: Figure) -> str:
    """Say what a figure measures, where and for which time; that it is no actual one."""
    record = figure.record
    parts = [figure.indicator.record.name, record.breakdown]
    parts += [province_name(figure.area) if figure.area else None, period(record)]
    kind = "" if record.kind is ObservationKind.ACTUAL else f"{capitalize(record.kind.label)}: "
    return kind + " · ".join(part for part in parts if part)
