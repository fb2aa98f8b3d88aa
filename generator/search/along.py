"""Reads pages while they are written, so that the index need not wait for the engine.

A generated page is HTML already, but for its headings: the index finds the same in its Markdown as
in the site that an engine makes of it (``tests/search/test_along.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.addresses import of_markdown
from generator.engine.config import read_config
from generator.engine.written import body_of, html_of, read_front
from generator.search.by_hand import markdown_reader, read_by_hand
from generator.search.extract import read_article
from generator.search.page import SearchedPage


def read_along(names: Iterable[str], docs: Path) -> Iterator[SearchedPage]:
    """Yield the pages that can be found: the generated ones, then those written by hand.

    Args:
        names: files below ``docs``, each given when it is there.
        docs: the folder of the Markdown files, beside ``mkdocs.yml``.

    Raises:
        ValueError: what a page says that it is cannot be read; the message names the page.
    """
    generated = set()
    for name in names:
        if name.endswith(".md"):
            generated.add(name)
            if page := read_markdown((docs / name).read_text("utf-8"), of_markdown(name)):
                yield page
    reader = markdown_reader(read_config(docs.parent))
    for path in sorted([*docs.glob("*.md"), *docs.glob("*/index.md")]):
        name = path.relative_to(docs).as_posix()
        if name not in generated and (page := read_by_hand(docs, name, reader)):
            yield page


def read_markdown(text: str, address: str) -> SearchedPage | None:
    """Read a generated page; None where it does not say what it is.

    Raises:
        ValueError: it is not as our templates write it.
    """
    front = read_front(text)
    if front is None:
        raise ValueError(f"{address}: front matter that no template of ours writes")
    said = front.fields.get("search_facts")
    if said is None:
        return None
    html = html_of(body_of(text, front), permalink_title="")
    # Nearly all that is escaped are quotes, of which "unescape" would look up one after the other.
    said = unescape(said.replace("&#34;", '"'))
    return read_article(LexborHTMLParser(f"<article>{html}</article>"), said, address)
