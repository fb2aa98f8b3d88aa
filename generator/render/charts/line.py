"""A series as a line chart: pygal draws it, :mod:`generator.render.charts.tidy` makes it ours."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import tostring

import pygal
from markupsafe import Markup
from pygal.config import SerieConfig
from pygal.etree import etree
from pygal.style import Style

from generator.portal import Figure, Point, Series
from generator.render.charts.axes import time_span, value_ticks, year_ends
from generator.render.charts.tidy import tidy
from generator.render.wording import WIDE, amount, amount_without_unit
from generator.vietnamese import format_size

WIDTH, HEIGHT = 360, 230
TEXT = 13
DOT = 5
LONGEST_LABEL = 16
"""Where a value with its unit is longer, the labels leave the unit to the caption."""

etree.to_etree()  # lxml, where it happens to be installed, would write other bytes

_STYLE = Style(
    value_font_size=TEXT,
    value_label_font_size=TEXT,
    label_font_size=TEXT,
    major_label_font_size=TEXT,
)
_LOOK: dict[str, Any] = {
    "width": WIDTH,
    "height": HEIGHT,
    "margin": 8,
    "margin_top": 30,
    "margin_right": 14,
    "spacing": 8,
    "style": _STYLE,
    "css": [],
    "js": [],
    "classes": ["bt-chart__drawing"],
    "no_prefix": True,
    "show_legend": False,
    "print_labels": True,
    "truncate_label": -1,
    "dots_size": DOT,
    "allow_interruptions": True,
}


_SETTINGS = dir(SerieConfig())
# pygal asks for their names again for each name that it knows: a third of the time of a drawing.
SerieConfig.__dir__ = lambda _: _SETTINGS


class XY(pygal.XY):  # type: ignore[misc]
    """pygal's chart without a third of its work; a class in the SVG bears its name.

    A chart is drawn once, so it can hold itself what pygal keeps apart for one drawing, and looks
    for three times whenever it needs anything. And it has no style sheet, script and tooltips,
    which :mod:`generator.render.charts.tidy` would take out again.
    """

    __getattribute__ = object.__getattribute__

    def __setattr__(self, name: str, value: Any) -> None:
        """Set as any object does; make the state of the drawing and the chart the same."""
        if name == "state" and value:
            self.__dict__.update(value.__dict__)
            value.__dict__ = self.__dict__
        object.__setattr__(self, name, value)

    def _draw(self) -> None:
        super()._draw()
        self.svg.add_styles = self.svg.add_scripts = lambda: None

    def _tooltip_data(self, *_: object, **__: object) -> None:
        """Write none."""


def draw(series: Series) -> Markup:
    """Draw the actual figures as a line that breaks, targets and forecasts as marks of their own.

    The SVG is safe in a page: whatever stands in it went through the escaping of ElementTree.
    """
    chart = XY(**_LOOK, **_axes(series))
    chart.uuid = ""
    has_units = units_fit(series)
    chart.add("actual", _values(series.actual, "actual", has_units=has_units))
    chart.add("target", _values(series.targets, "target", has_units=has_units), stroke=False)
    chart.add("forecast", _values(series.forecasts, "forecast", has_units=has_units), stroke=False)
    chart.add_xml_filter(tidy)
    return Markup(tostring(chart.render_tree(), encoding="unicode"))


def units_fit(series: Series) -> bool:
    """Whether the labels hold the unit as well."""
    return all(len(amount(point.figure)) <= LONGEST_LABEL for point in series.points)


def _values(points: Sequence[Point], kind: str, *, has_units: bool) -> list[dict[str, Any]]:
    """Write points as pygal takes them; a point without height interrupts the line."""
    values: list[dict[str, Any]] = []
    for point in points:
        if point.position is None:
            continue
        day = point.when.toordinal()
        if point.breaks:
            values.append({"value": (day, None)})
        values.append(
            {
                "value": (day, float(point.position)),
                "label": _label(point.figure, has_units=has_units),
                "node": {"class": f"bt-dot bt-dot--{kind}"},
            }
        )
    return values


def _label(figure: Figure, *, has_units: bool) -> str:
    return amount(figure) if has_units else amount_without_unit(figure)


def _axes(series: Series) -> dict[str, Any]:
    figures = [point.figure for point in series.points if point.position is not None]
    positions = [figure.position for figure in figures if figure.position is not None]
    days = [figure.when for figure in figures]
    ticks = year_ends(days)
    unit = figures[0].unit
    heights = value_ticks(positions, is_rank=unit == "thứ hạng")
    sign = "%" if unit == "%" else ""
    return {
        "x_labels": [{"label": f"cuối {day.year}", "value": day.toordinal()} for day in ticks],
        "xrange": time_span(days, ticks),
        "y_labels": [
            {"label": f"{format_size(_plain(height))}{sign}", "value": float(height)}
            for height in heights
        ],
        "inverse_y_axis": unit == "thứ hạng",
    }


def _plain(value: Decimal) -> Decimal:
    """Drop zeros at the end of the decimals: ``0.50`` becomes ``0.5``, ``40`` stays."""
    return (
        value.quantize(Decimal(1), context=WIDE)
        if value == value.to_integral_value()
        else value.normalize()
    )
