"""Atom feeds (RFC 4287) of everything, and of each province, programme and agency with meetings.

An entry is a meeting: what it said, its figures, the tasks that it assigned, and the news that it
brought of earlier ones. RFC 4287 wants whole addresses, so without that of the site there are no
feeds. All times come from the record; :mod:`generator.render.exports.lasting` says which.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, lru_cache, partial
from heapq import nlargest
from xml.etree import ElementTree as ET

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from generator import vietnamese
from generator.addresses import FEED_FILE
from generator.dates import Precision
from generator.portal import Figure, Meeting, Portal
from generator.render import wording
from generator.render.exports.lasting import last_change, lasting_id, meeting_id, moment
from generator.render.following import Followed, address_of, has_feed, meetings_about, title_of
from generator.settings import Site

MOST = 50
MOST_OF_ONE = 25
"""So many entries the feed of everything holds, and that of one thing: those that changed last."""

LISTED = 10
"""So many figures, tasks and pieces of news an entry names of each; its page has them all."""

KEPT = 1 << 11
"""So many entries are kept while feeds are written: a national meeting is in that of every unit."""

RIGHTS = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.vi"
_NAMESPACE = {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "vi"}
_FILTERS = {
    "amount": wording.amount,
    "capitalize_first": vietnamese.capitalize,
    "date": vietnamese.format_date,
    "parties": wording.parties,
    "period": wording.period,
}


def files(portal: Portal, site: Site) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Name the feeds; none where the site has no address."""
    things: Iterable[Followed] = [portal, *portal.provinces, *portal.programmes, *portal.agencies]
    entry = lru_cache(maxsize=KEPT)(partial(_entry, site))
    for thing in things if site.url else ():
        if has_feed(thing):
            yield f"{address_of(thing)}{FEED_FILE}", partial(_feed, thing, portal, site, entry)


def _feed(
    thing: Followed, portal: Portal, site: Site, entry: Callable[[Meeting], ET.Element]
) -> bytes:
    """Write one feed; one without entries, of an empty portal, is as old as the build date."""
    address = address_of(thing)
    meetings = dict.fromkeys(meetings_about(thing))
    most = MOST if isinstance(thing, Portal) else MOST_OF_ONE
    newest = nlargest(most, meetings, key=lambda item: (last_change(item), item.sort_key))
    feed = ET.Element("feed", _NAMESPACE)
    _text(feed, "id", lasting_id(f"{address}{FEED_FILE}").urn)
    name = site.name if isinstance(thing, Portal) else f"{title_of(thing)} - {site.name}"
    _text(feed, "title", name)
    _text(feed, "subtitle", "Cuộc họp, con số, việc được giao và tin về việc đã giao.")
    changes = map(last_change, newest)
    _text(feed, "updated", _time(max(changes, default=portal.build_date)))
    _link(feed, "self", f"{site.url}{address}{FEED_FILE}", "application/atom+xml")
    _link(feed, "alternate", f"{site.url}{address}", "text/html")
    _text(ET.SubElement(feed, "author"), "name", site.name)
    _text(feed, "rights", RIGHTS)
    feed.extend(map(entry, newest))
    ET.indent(feed, "")
    text: bytes = ET.tostring(feed, "utf-8", xml_declaration=True)
    return text + b"\n"


def _entry(site: Site, meeting: Meeting) -> ET.Element:
    record = meeting.record
    entry = ET.Element("entry")
    _text(entry, "id", meeting_id(meeting).urn)
    _text(entry, "title", record.title)
    if meeting.date.precision is Precision.DAY and not record.is_planned:
        _text(entry, "published", _time(meeting.date.start))
    _text(entry, "updated", _time(last_change(meeting)))
    _link(entry, "alternate", f"{site.url}{meeting.address}", "text/html")
    for source in record.sources:
        if source.url:
            _link(entry, "via", source.url, title=source.title or source.publisher)
    for programme in meeting.programmes:
        label = programme.record.short_name
        ET.SubElement(entry, "category", term=programme.id, label=label)
    summary = _template().render(
        meeting=meeting, figures=_figures_first(meeting), most=LISTED, site=site
    )
    _text(entry, "summary", summary, type="html")
    return entry


def _figures_first(meeting: Meeting) -> list[Figure]:
    """Put the figures in order: those that the meeting gave prominence to come first."""
    return sorted(meeting.figures, key=lambda figure: not figure.record.headline)


@cache
def _template() -> Template:
    """Compile the summary of an entry, once in each process."""
    environment = Environment(
        loader=PackageLoader("generator"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        comment_start_string="{##",
        comment_end_string="##}",
    )
    environment.filters.update(_FILTERS)
    return environment.get_template("feed_entry.html.j2")


def _time(day: date) -> str:
    """Write a time of RFC 3339."""
    return f"{moment(day):%Y-%m-%dT%H:%M:%SZ}"


def _text(parent: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = text


def _link(parent: ET.Element, rel: str, href: str, kind: str = "", title: str = "") -> None:
    attributes = {"rel": rel, "type": kind, "href": href, "title": title}
    ET.SubElement(parent, "link", {name: value for name, value in attributes.items() if value})
