"""Every path and link of the portal is made here, and nowhere else.

An address is a folder of the site, relative to its root and ending in ``/`` (the root is empty).
Links are relative, so that the same pages work at the root of a host and under a sub-path.
"""

from __future__ import annotations

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

INDICATORS_OF_NO_PROGRAMME = "khac/chi-so"
"""Slug of an archive below the list of all indicators; see :func:`document_kind`."""

_HALVES = {1: "dau", 2: "cuoi"}

MANIFEST = ".generated.json"
"""Below ``docs/``: the list of the files there that are generated."""

SELF = "./"
"""Link from a page to itself."""

SYNONYMS_FILE = "tim-kiem/synonyms.json"
"""Path below the site of the terms that the search takes as equal."""

STYLESHEET_FILE = "portal.css"
"""Path below the site of the one stylesheet that pages load."""

ROBOTS_FILE = "robots.txt"
SITEMAP_FILE = "sitemap.xml"

FEED_FILE = "feed.xml"
"""Name of a feed, below the address of what it follows."""

CARD_FILE = "chia-se.png"
"""Name of the picture that stands for a meeting where its address is shared, below its page."""


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


def archive(owner: str, slug: str) -> str:
    """Address of the whole of a list of which the page at ``owner`` shows the beginning.

    An archive lies one level below what it belongs to, where no id of the record can stand.
    """
    return f"{owner}{slug}/"


def document_kind(slug: str) -> str:
    """Slug of the archive of the documents of one kind, below the list of all documents.

    It has two levels, so that it is no page of a document, whatever its id.
    """
    return f"loai/{slug}"


def archive_span(whole: str, year: int, month: int | None = None) -> str:
    """Address of what an archive holds of a year, or of one month of it."""
    return f"{whole}{year}/thang-{month}/" if month else f"{whole}{year}/"


def archive_rest(span: str) -> str:
    """Address of what an archive holds of no known year, or of no known month of a year."""
    return f"{span}khac/"


def archive_part(span: str, number: int) -> str:
    """Address of one part of a span that holds too much for one page."""
    return f"{span}phan-{number}/"


def sitemap_part(number: int) -> str:
    """Path below the site of one part of a long list of pages."""
    return f"sitemap-{number}.xml"


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
    return f"{_relative(origin, target) or SELF}{fragment}"


def _relative(origin: str, target: str) -> str:
    """Path from one folder to another; ``posixpath.relpath`` asks for the working directory."""
    while origin and target:
        here, _, rest = origin.partition("/")
        there, _, below = target.partition("/")
        if here != there:
            break
        origin, target = rest, below
    return "../" * origin.count("/") + target
