"""Every path and link of the portal is made here, and nowhere else.

An address is a folder of the site, relative to its root and ending in ``/`` (the root is empty).
Links are relative, so that the same pages work at the root of a host and under a sub-path.
"""

from __future__ import annotations

from itertools import takewhile
from operator import eq

HOME = ""
MEETINGS = "cuoc-hop/"
PROVINCES = "dia-phuong/"
PROGRAMMES = "chuong-trinh/"
YEARS = "nam/"
DOCUMENTS = "van-ban/"
AGENCIES = "co-quan/"
INDICATORS = "chi-so/"
COMMITMENTS = "viec-phai-lam/"
SEARCH = "tim-kiem/"

ABOUT = "gioi-thieu/"
READING_FIGURES = "cach-doc-so-lieu/"
CONTRIBUTING = "dong-gop/"
RULES = "quy-tac/"
FIELDS = "cac-truong/"

COMMITMENTS_BY_STATE = f"{COMMITMENTS}tinh-trang/"
COMMITMENTS_BY_DEADLINE = f"{COMMITMENTS}han/"
COMMITMENT_GROUPS = ("tinh-trang", "han")
"""Folders among those of commitments, so no commitment may have such an id."""

_HALVES = {1: "dau", 2: "cuoi"}

SYNONYMS_FILE = "tim-kiem/synonyms.json"
"""Path below the site of the terms that the search takes as equal."""

STYLESHEET_FILE = "portal.css"
"""Path below the site of the one stylesheet that pages load."""


def page(section: str, slug: str) -> str:
    """Address of one page of a section."""
    return f"{section}{slug}/"


def period_slug(year: int, half: int | None = None) -> str:
    """What ends the address of a year, or of one half of it: ``2023/6-thang-dau``."""
    return f"{year}/6-thang-{_HALVES[half]}" if half else str(year)


def rule(name: str) -> str:
    """Address of the page of one rule of the record."""
    return page(RULES, name)


def commitments_in_state(slug: str) -> str:
    """Address of the list of all commitments in one state."""
    return page(COMMITMENTS_BY_STATE, slug)


def commitments_due(year: int | None) -> str:
    """Address of the list of all commitments with a deadline in a year; None: without one."""
    return page(COMMITMENTS_BY_DEADLINE, str(year) if year else "khong-neu")


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
    return f"{_relative(origin, target) or './'}{fragment}"


def _relative(origin: str, target: str) -> str:
    """Path from one folder to another; ``posixpath.relpath`` asks for the working directory."""
    here, there = origin.split("/")[:-1], target.split("/")[:-1]
    shared = sum(1 for _ in takewhile(lambda pair: eq(*pair), zip(here, there, strict=False)))
    return "../" * (len(here) - shared) + "".join(f"{part}/" for part in there[shared:])
