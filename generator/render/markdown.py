"""Renders pages with Jinja: undefined names are errors, and all text is escaped for HTML.

Record text only ever stands inside raw HTML blocks, which Markdown leaves alone; Markdown itself is
used for headings, whose words are ours. So one kind of escaping, Jinja's own, covers everything.
"""

from __future__ import annotations

import json

from jinja2 import PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from generator import addresses, vietnamese
from generator.portal import Portal
from generator.render import standing_words, trends, wording
from generator.render.environment import Environment
from generator.render.page import Page
from generator.settings import Site

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_IN_SCRIPT = {sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def in_script(data: object) -> Markup:
    """Write JSON for a script element: no text in it can end the element or begin a comment."""
    text = _JSON.encode(data)
    # Ten times as fast as str.translate, which looks each letter up.
    for sign, written in _IN_SCRIPT.items():
        text = text.replace(sign, written)
    return Markup(text)


def in_front_matter(text: str) -> Markup:
    """Write a text as JSON, which is YAML, too; escaped first, for engines print it as it is.

    The letters stand as they are: as escapes, those beyond 16 bits are no YAML, and an engine would
    show the front matter.
    """
    return in_script(str(escape(text)))


_FILTERS = {
    "amount": wording.amount,
    "basis": standing_words.basis,
    "breaks": trends.breaks,
    "capitalize_first": vietnamese.capitalize,
    "change": wording.change,
    "count": vietnamese.format_count,
    "date": vietnamese.format_date,
    "day_words": trends.day_words,
    "day": vietnamese.format_day,
    "document_name": wording.document_name,
    "fraction": wording.fraction,
    "full_amount": trends.full_amount,
    "gap": standing_words.gap,
    "has_subject": wording.has_subject,
    "in_front_matter": in_front_matter,
    "in_script": in_script,
    "jurisdiction_name": wording.jurisdiction_name,
    "lower_first": vietnamese.lower_first,
    "main_series": trends.main_series,
    "moment": trends.moment,
    "movement": wording.movement,
    "newest": trends.newest,
    "number": vietnamese.format_number,
    "obstacle": wording.obstacle,
    "period": wording.period,
    "province_name": wording.province_name,
    "province_short": wording.province_short,
    "series_name": trends.series_name,
    "row_id": trends.row_id,
    "since": wording.since,
    "state_label": standing_words.state_label,
    "target": wording.target,
    "telling": trends.telling,
    "venue_name": wording.venue_name,
}


class MarkdownRenderer:
    """Holds the environment for one portal; renders one page at a time."""

    def __init__(self, portal: Portal, site: Site) -> None:
        """Set up the environment; templates see both as ``portal`` and ``site``."""
        self._address = addresses.HOME
        self._links: dict[object, str] = {}
        self._environment = Environment(
            loader=PackageLoader("generator"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            # Templates do not change while a renderer lives; looking costs a tenth of a small page.
            auto_reload=False,
            # Markdown needs "{#" for the ids of headings.
            comment_start_string="{##",
            comment_end_string="##}",
        )
        self._environment.filters.update(_FILTERS, link=self._link)
        # In place of Jinja's own, of which none is used: each page looks all of them through.
        self._environment.globals = {
            "portal": portal,
            "site": site,
            "programmes": {programme.id: programme for programme in portal.programmes},
            "addresses": addresses,
        }

    def render(self, page: Page) -> str:
        """Render one page into the whole text of its Markdown file."""
        self._address = page.address
        self._links.clear()
        template = self._environment.get_template(page.template)
        context: dict[str, object] = {
            "page": page,
            "title": page.title,
            "description": page.description,
            "search": page.search,
        }
        context.update(page.make_context())
        return template.render(context)

    def _link(self, target: object, anchor: str = "") -> str:
        """Link from the page being rendered to an address, or to anything that has one.

        The page is known here instead of being looked up in the context, so that templates import
        their macros without it, which Jinja does once and not once a page.
        """
        link = self._links.get(target)
        if link is None:
            address = target if isinstance(target, str) else target.address  # type: ignore[attr-defined]
            link = self._links[target] = addresses.link(self._address, address)
        if not anchor:
            return link
        return f"#{anchor}" if link == addresses.SELF else f"{link}#{anchor}"
