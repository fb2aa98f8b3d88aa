"""``Dataset``: the figures of an indicator. https://schema.org/Dataset."""

from __future__ import annotations

from collections.abc import Sequence

from generator.addresses import table_file
from generator.portal import Figure, Indicator
from generator.render.linked_data.parts import LANGUAGE, Node, Nodes, node
from generator.render.listing import Crumb
from generator.settings import Site

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
"""That of ``LICENSE-DATA.md``."""


def describe(indicator: Indicator, trail: Sequence[Crumb], site: Site) -> Node:
    """Describe an indicator, with the breadcrumbs of its page; the table holds all indicators."""
    nodes, record = Nodes(site, trail), indicator.record
    programme, updated = indicator.programme, indicator.updated
    return nodes.graph(
        nodes.thing(
            "Dataset",
            record.name,
            indicator,
            description=record.definition,
            inLanguage=LANGUAGE,
            license=LICENSE,
            isAccessibleForFree=True,
            creator=node("Organization", name=site.name, url=nodes.reach("")),
            dateModified=updated.isoformat() if updated else None,
            about=nodes.programme(programme) if programme else None,
            variableMeasured=node("PropertyValue", name=record.name, unitText=record.unit),
            temporalCoverage=_span(indicator.figures),
            spatialCoverage=_areas(nodes, indicator),
            distribution=_table(site),
        )
    )


def _span(figures: Sequence[Figure]) -> str | None:
    """First and last day that the figures speak of, as an interval of ISO 8601."""
    times = [item.record.time_period or item.record.as_of or item.meeting.date for item in figures]
    if not times:
        return None
    first, last = min(when.start for when in times), max(when.end for when in times)
    return f"{first}/{last}"


def _areas(nodes: Nodes, indicator: Indicator) -> list[Node]:
    """The whole country where it is spoken of, else each unit."""
    areas = dict.fromkeys(figure.area for figure in indicator.figures)
    if None in areas:
        return [node("Country", name="Việt Nam")]
    return [nodes.province(area) for area in areas if area]


def _table(site: Site) -> Node | None:
    if not site.url:
        return None
    return node(
        "DataDownload", contentUrl=site.url + table_file("observations"), encodingFormat="text/csv"
    )
