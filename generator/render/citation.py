"""How to cite a page: as Vietnamese papers do, as BibTeX and as RIS.

The year is that of the last day of which the record says something on the page. The day of the
visit is the reader's to fill in: a page that knew it would change every day.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.portal import HasPage
from generator.settings import Site
from generator.vietnamese import format_day

_SIGNS = {sign: f"\\{sign}" for sign in "%&#_$"}
_WORDS = {
    "\\": "backslash",
    "{": "braceleft",
    "}": "braceright",
    "~": "asciitilde",
    "^": "asciicircum",
}
_TEX = str.maketrans(_SIGNS | {sign: f"\\text{word}{{}}" for sign, word in _WORDS.items()})
"""BibTeX counts braces even behind a backslash, so in a text there are none that do not pair."""

_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})
"""An address stands as it is; only what would end its field is written otherwise."""


@dataclass(frozen=True, slots=True)
class HowToCite:
    """One citation in three forms; ``address`` is empty where that of the site is not known."""

    address: str
    plain: str
    bibtex: str
    ris: str


def how_to_cite(thing: HasPage, title: str, site: Site) -> HowToCite:
    """Cite the page of a thing under a title, with the portal as its author."""
    address = f"{site.url}{thing.address}" if site.url else ""
    name, title = " ".join(site.name.split()), " ".join(title.split())
    return HowToCite(
        address,
        _plain(thing, name, title, address),
        _bibtex(thing, name, title, address),
        _ris(thing, name, title, address),
    )


def _plain(thing: HasPage, name: str, title: str, address: str) -> str:
    year = f" ({thing.updated.year})" if thing.updated else ""
    parts = [f"{name}{year}", f"“{title}”", address, "truy cập ngày …/…/…"]
    return ", ".join(filter(None, parts))


def _bibtex(thing: HasPage, name: str, title: str, address: str) -> str:
    """Write an entry that old styles read, too; doubled braces keep capitals and whole names."""
    day = thing.updated
    fields = {
        "author": f"{{{name.translate(_TEX)}}}",
        "title": f"{{{title.translate(_TEX)}}}",
        "year": str(day.year) if day else "",
        "url": address.translate(_IN_ADDRESS),
        "note": f"Dữ liệu đến ngày {format_day(day)}" if day else "",
    }
    lines = [f"  {key} = {{{value}}}" for key, value in fields.items() if value]
    return "\n".join([f"@misc{{{_key(thing)},", ",\n".join(lines), "}"])


def _ris(thing: HasPage, name: str, title: str, address: str) -> str:
    """Write a record; a tag, two spaces, a hyphen and a space begin each line."""
    day = thing.updated
    fields = [
        ("TY", "ELEC"),
        ("AU", name),
        ("TI", title),
        ("PY", str(day.year) if day else ""),
        ("DA", day.isoformat().replace("-", "/") if day else ""),
        ("UR", address),
        ("LA", "vi"),
    ]
    return "\n".join([f"{tag}  - {value}" for tag, value in fields if value] + ["ER  - "])


def _key(thing: HasPage) -> str:
    """What papers cite it by: ids hold nothing but small letters, digits and hyphens."""
    return thing.address.strip("/").replace("/", "-")
