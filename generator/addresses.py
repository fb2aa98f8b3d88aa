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
CORRECTIONS = "dinh-chinh/"

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

ROOT = "\0"
"""Stands for the root of the site in links of a text that may come to stand in any file."""

STYLESHEET_FILE = "portal.css"
"""Path below the site of the one stylesheet that pages load."""

ROBOTS_FILE = "robots.txt"
SITEMAP_FILE = "sitemap.xml"

OPEN_DATA = "du-lieu-mo/"
"""Below the site: tables of the record."""

DATA_PACKAGE_FILE = f"{OPEN_DATA}datapackage.json"
DATABASE_FILE = f"{OPEN_DATA}ban-tin.sqlite"

FEED_FILE = "feed.xml"
"""Name of a feed, below the address of what it follows."""

MEETING_CALENDAR = "cuoc-hop.ics"
DEADLINE_CALENDAR = "viec-phai-lam.ics"
"""Names of calendars, below the address of what they follow."""

CARD_FILE = "chia-se.png"
"""Name of the picture that stands for a meeting where its address is shared, below its page."""

API = "api/v1/"
"""Folder of the files for programs; a change that breaks them gets another number."""

API_INDEX = f"{API}index.json"
API_DESCRIPTION = f"{API}openapi.json"


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


def moved(address: str, origin: str, target: str) -> str:
    """Where a page lay, or one below it, before ``origin`` became ``target``."""
    return f"{origin}{address.removeprefix(target)}"


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


def table_file(name: str) -> str:
    """Path below the site of a table."""
    return f"{OPEN_DATA}{name}.csv"


def anchored(target: str, anchor: str) -> str:
    """Address of something on a page, or what tells it from all others: ``hop-mot#so-luot``."""
    return f"{target}#{anchor}"


def sitemap_part(number: int) -> str:
    """Path below the site of one part of a long list of pages."""
    return f"sitemap-{number}.xml"


def api_list(kind: str) -> str:
    """Path below the site of the list of all things of a kind, or of its beginning."""
    return f"{API}{kind}.json"


def api_item(kind: str, name: str) -> str:
    """Path below the site of the file on one thing."""
    return f"{API}{kind}/{name}.json"


def api_part(owner: str, number: int, name: str = "") -> str:
    """Path below the site of one numbered part of a list for programs.

    Args:
        owner: path of the file in which the list begins.
        number: from 1, the oldest.
        name: of the list in that file; empty where the file is the list.
    """
    folder = owner.removeprefix(API).removesuffix(".json")
    return f"{API}parts/{folder}/{f'{name}/' if name else ''}{number}.json"


def api_schema(name: str) -> str:
    """Path below the site of the schema of one kind of file for programs."""
    return f"{API}schemas/{name}.json"


def api_record_schema(name: str) -> str:
    """Path below the site of the schema of a file of the record, as editors write it."""
    return f"{API}record-schemas/{name}.json"


def markdown_path(address: str) -> str:
    """Path below ``docs/`` of the Markdown file that becomes the page at ``address``.

    Always an ``index.md`` in a folder of its own: Zensical reads links in raw HTML as relative to
    the file, MkDocs leaves them relative to the page; this way both are the same.
    """
    return f"{address}index.md"


def of_markdown(path: str) -> str:
    """Address of the page that a Markdown file below ``docs/`` becomes."""
    return f"{path.removesuffix('.md')}/".removesuffix("index/")


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


def reach(site_url: str, origin: str, target: str) -> str:
    """Whole address of a page where that of the site is known, else the link from ``origin``."""
    return f"{site_url}{target}" if site_url else link(origin, target)


def rooted(target: str, anchor: str = "") -> str:
    """Link to a page or another file, for a text that stands in several files; see :func:`settled`.

    Args:
        target: path below the site of the other file, or address of the page.
        anchor: id of an element there, without ``#``.
    """
    return f"{ROOT}{target}#{anchor}" if anchor else f"{ROOT}{target}"


def settled(origin: str, text: str) -> str:
    """Make the rooted links of a text relative, once it is known in which file it stands.

    Args:
        origin: path below the site of that file; none of its links leads to its own folder.
        text: where ``ROOT`` stands nowhere but in links.
    """
    folder, up = origin[: origin.rfind("/") + 1], ""
    while folder:
        text = text.replace(f"{ROOT}{folder}", up)
        folder, up = folder[: folder.rfind("/", 0, -1) + 1], f"../{up}"
    return text.replace(ROOT, up)


def _relative(origin: str, target: str) -> str:
    """Path from one folder to another, or to a file; ``posixpath.relpath`` asks for the cwd."""
    while (end := origin.find("/") + 1) and target.startswith(origin[:end]):
        origin, target = origin[end:], target[end:]
    return "../" * origin.count("/") + target
