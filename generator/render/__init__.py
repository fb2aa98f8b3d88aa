"""Stage 4: turn the linked record into files, all in memory."""

from generator.render.render import render_portal

__all__ = ["render_portal"]
