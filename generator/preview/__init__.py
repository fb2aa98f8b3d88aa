"""``make serve``: pages are rendered when a browser asks for them, so that a save costs one page.

An error in the record is printed and leaves the previous pages standing.
"""

from generator.preview.serve import serve

__all__ = ["serve"]
