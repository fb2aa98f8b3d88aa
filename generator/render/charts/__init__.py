"""Draws series as static SVG, in the page itself: no script, no style, no ids."""

from generator.render.charts.line import draw

__all__ = ["draw"]
