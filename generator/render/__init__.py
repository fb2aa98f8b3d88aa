"""Stage 4: turn the linked record into files, each when it is written."""

from generator.render.render import Rendered, render_portal

__all__ = ["Rendered", "render_portal"]
