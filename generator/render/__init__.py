"""Stage 4: turn the linked record into files, each when it is written."""

from generator.render.render import Rendered, named_pages, render_open_data, render_portal

__all__ = ["Rendered", "named_pages", "render_open_data", "render_portal"]
