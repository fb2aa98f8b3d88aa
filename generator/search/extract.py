"""Reads what is worth finding out of the built HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.search.page import SearchedPage, Section

# Control characters, which no record may hold, mark where anchors and headings stand.
_ANCHOR, _HEADING, _END = "\x01", "\x02", "\x03"
_PIECE = re.compile(f"([{_ANCHOR}{_HEADING}{_END}])")
_LEFT_OUT = "[data-search-exclude], script, style, template, nav, pre, .headerlink, .bt-anchor"
_SPACE_BEFORE_SIGN = re.compile(r"\s+([.,;:!?)”])|(?<=[(“])\s+")
_NEEDLESS_DOT = re.compile(r"^[· ]+|[· ]+$|(?<=[.,;:!?]) ·|(?<=·) ·")
_FACETS = ("province", "programme", "year")


def read_pages(site: Path) -> Iterator[SearchedPage]:
    """Yield the pages of a built site that can be found.

    A page takes part when its head says what it is: ``<meta name="bt-search" content="{…}">``.
    """
    for path in site.rglob("index.html"):
        address = path.relative_to(site).as_posix().removesuffix("index.html")
        if page := read_page(path.read_text("utf-8"), address):
            yield page


def read_page(html: str, address: str) -> SearchedPage | None:
    """Read one page; None where it does not say what it is.

    Raises:
        ValueError: the page's facts are not JSON, or it has no article.
    """
    if 'name="bt-search"' not in html:
        return None
    tree = LexborHTMLParser(html)
    meta = tree.css_first('meta[name="bt-search"]')
    return read_article(tree, (meta.attributes.get("content") if meta else None) or "", address)


def read_article(tree: LexborHTMLParser, said: str, address: str) -> SearchedPage:
    """Read the article of a page.

    Args:
        tree: with an ``<article>``; it is taken apart.
        said: what the page says that it is, as :class:`generator.render.search_facts.SearchFacts`
            writes it.
        address: see :mod:`generator.addresses`.

    Raises:
        ValueError: the facts are not JSON, or there is no article.
    """
    facts = _facts(said, address)
    article = tree.css_first("article")
    if article is None:
        raise ValueError(f"{address}: no <article>")
    for node in article.css(_LEFT_OUT):
        node.decompose()
    return SearchedPage(
        address=address,
        title=_take_title(article),
        kind=facts["kind"],
        label=facts["label"],
        date=facts.get("date", ""),
        shown=facts.get("shown", ""),
        names=tuple(facts.get("names", ())),
        facets={group: facts[group] for group in _FACETS if group in facts},
        sections=tuple(_sections(article)),
    )


def _facts(said: str, address: str) -> dict[str, Any]:
    try:
        facts: dict[str, Any] = json.loads(said)
    except ValueError as error:
        raise ValueError(f"{address}: facts for the search are not JSON: {error}") from error
    if not facts.keys() >= {"kind", "label"}:
        raise ValueError(f"{address}: facts for the search lack a kind or its label")
    return facts


def _take_title(article: LexborNode) -> str:
    heading = article.css_first("h1")
    if heading is None:
        return ""
    title = _tidy(heading.text(separator=" "))
    heading.decompose()
    return title


def _sections(article: LexborNode) -> Iterator[Section]:
    for node in article.css("[id]"):
        if node.tag in ("h2", "h3"):
            node.insert_before(f"{_HEADING}{node.id}{_HEADING}")
            node.insert_after(_END)
        else:
            node.insert_before(f"{_ANCHOR}{node.id}{_ANCHOR}")
    for node in reversed(article.css("[data-search-after]")):
        _put_after_value(node)
    for node in article.css("dt"):
        node.insert_after(":")
    for node in article.css("dd, li, td"):
        node.insert_after(" · ")
    anchor = heading = ""
    pieces = iter(_PIECE.split(article.text(separator=" ")))
    for piece in pieces:
        if piece in (_ANCHOR, _HEADING):
            anchor = next(pieces).strip()
            next(pieces)
            if piece == _HEADING:
                heading = _tidy(next(pieces))
        elif piece != _END and (text := _tidy(piece)):
            yield Section(anchor, heading, text)


def _put_after_value(node: LexborNode) -> None:
    """Move what stands by a name in a row behind the first cell, so that name and value meet."""
    row = node.parent and node.parent.parent
    if row and (cell := row.css_first("td")):
        cell.insert_after(f"{node.text(separator=' ')} · ")
        node.decompose()


def _tidy(text: str) -> str:
    plain = _SPACE_BEFORE_SIGN.sub(r"\1", " ".join(text.split()))
    return _NEEDLESS_DOT.sub("", plain)
