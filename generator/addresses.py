"""Every path and link of the portal is made here, and nowhere else.

An address is a folder of the site, relative to its root and ending in ``/`` (the root is empty).
Links are relative, so that the same pages work at the root of a host and under a sub-path.
"""

from __future__ import annotations

from posixpath import relpath

HOME = ""
MEETINGS = "cuoc-hop/"
PROVINCES = "dia-phuong/"
PROGRAMMES = "chuong-trinh/"
YEARS = "nam/"
DOCUMENTS = "van-ban/"
AGENCIES = "co-quan/"
SEARCH = "tim-kiem/"

ABOUT = "gioi-thieu/"
READING_FIGURES = "cach-doc-so-lieu/"
CONTRIBUTING = "dong-gop/"
RULES = "quy-tac/"
FIELDS = "cac-truong/"

SYNONYMS_FILE = "tim-kiem/synonyms.json"
"""Path below the site of the terms that the search takes as equal."""


def page(section: str, slug: str) -> str:
    """Address of one page of a section."""
    return f"{section}{slug}/"


def rule(name: str) -> str:
    """Address of the page of one rule of the record."""
    return page(RULES, name)


def markdown_path(address: str) -> str:
    """Path below ``docs/`` of the Markdown file that becomes the page at ``address``.

    Always an ``index.md`` in a folder of its own: Zensical reads links in raw HTML as relative to
    the file, MkDocs leaves them relative to the page; this way both are the same.
    """
    return f"{address}index.md"


def link(origin: str, target: str, anchor: str = "") -> str:
    """Relative link from one page to another, or to an anchor.

    Args:
        origin: address of the page that holds the link.
        target: address of the page it leads to.
        anchor: id of an element there, without ``#``.
    """
    fragment = f"#{anchor}" if anchor else ""
    if origin == target and anchor:
        return fragment
    path = relpath(target or ".", origin or ".")
    return f"{path}/{fragment}" if path != "." else f"./{fragment}"
