"""Draws the pictures that stand for pages where their addresses are shared."""

from generator.render.cards.card import Card, draw

__all__ = ["Card", "draw"]
