"""Reads pages written by hand: these are Markdown, which an engine turns into HTML, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from generator.addresses import of_markdown
from generator.search.extract import read_article
from generator.search.page import SearchedPage


def markdown_reader(config: dict[str, Any]) -> Markdown:
    """Make what reads Markdown as ``mkdocs.yml`` tells engines to."""
    configs: dict[str, Any] = {}
    for item in config.get("markdown_extensions", []):
        configs |= item if isinstance(item, dict) else {item: {}}
    return Markdown(extensions=list(configs), extension_configs=configs)


def read_by_hand(docs: Path, name: str, reader: Markdown) -> SearchedPage | None:
    """Read a page, given its path below ``docs``; None where it does not say what it is.

    Raises:
        ValueError: its front matter cannot be read; the message names the page.
    """
    address = of_markdown(name)
    before, *parts = (docs / name).read_text("utf-8").split("---\n", 2)
    has_front = not before and len(parts) == 2
    said = _said(parts[0], address) if has_front else None
    if said is None:
        return None
    html = reader.reset().convert(parts[1])
    return read_article(LexborHTMLParser(f"<article>{html}</article>"), said, address)


def _said(front: str, address: str) -> str | None:
    try:
        fields = yaml.safe_load(front)
    except yaml.YAMLError as error:
        raise ValueError(f"{address}: front matter that is not YAML: {error}") from error
    said = fields.get("search_facts") if isinstance(fields, dict) else None
    return None if said is None else str(said)
