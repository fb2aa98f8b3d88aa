"""What a page module hands over: one page, not yet text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.addresses import markdown_path


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the portal.

    Attributes:
        address: see :mod:`generator.addresses`.
        template: file name below ``generator/templates``.
        title: plain text, for the browser's tab and search results.
        description: plain text, one or two sentences.
        record: path of the YAML file that the page is about, relative to the project.
        context: what the template sees besides the page itself.
        has_toc: whether the page shows a table of its contents.
        is_searched: whether readers find the page by searching; what only editors need is not.
    """

    address: str
    template: str
    title: str
    description: str
    record: str | None = None
    context: Mapping[str, object] = field(default_factory=dict)
    has_toc: bool = False
    is_searched: bool = True

    @property
    def path(self) -> str:
        """Path of its Markdown file below ``docs/``."""
        return markdown_path(self.address)
