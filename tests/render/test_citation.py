"""A page can be cited: in words, as BibTeX and as RIS."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.check import RULEBOOK
from generator.portal import Meeting, Portal
from generator.render import render_portal
from generator.render.citation import how_to_cite
from generator.settings import Settings, Site
from tests.conftest import FIRST
from tests.linking import link
from tests.render.test_pages import html_of

SITE = Site(url="https://ban-tin.example/du-an/")
MEETING = "cuoc-hop/2023-07-12-hop-thu-mot/"
INDICATOR = "chi-so/ty-le-thu/"
HOSTILE = "100% & #1 _a_ $x ~ ^ \\cmd } { {{ \r\n  TY  - JOUR"


def page(portal: Portal, address: str, site: Site = SITE) -> LexborHTMLParser:
    return html_of(str(render_portal(portal, RULEBOOK.values(), site)[f"{address}index.md"]))


def forms(tree: LexborHTMLParser) -> list[str]:
    return [node.text() for node in tree.css("details.bt-cite pre")]


@pytest.fixture
def meeting(project: Settings, edit: Callable[[str, str, str], None]) -> Meeting:
    """The first meeting, with a source of a known day."""
    edit(FIRST, "publisher: Báo Thử", "publisher: Báo Thử\n    date: 2023-07-14")
    return link(project).meetings[-1]


def test_a_meeting_is_cited_in_three_forms(meeting: Meeting) -> None:
    cited = how_to_cite(meeting, "Họp thử một (12/7/2023)", SITE)
    assert cited.plain == (
        "Bản tin chuyển đổi số (2023), “Họp thử một (12/7/2023)”, "
        f"{SITE.url}{MEETING}, truy cập ngày …/…/…"
    )
    assert cited.bibtex == (
        "@misc{cuoc-hop-2023-07-12-hop-thu-mot,\n"
        "  author = {{Bản tin chuyển đổi số}},\n"
        "  title = {{Họp thử một (12/7/2023)}},\n"
        "  year = {2023},\n"
        f"  url = {{{SITE.url}{MEETING}}},\n"
        "  note = {Dữ liệu đến ngày 14/7/2023}\n"
        "}"
    )
    assert cited.ris.splitlines() == [
        "TY  - ELEC",
        "AU  - Bản tin chuyển đổi số",
        "TI  - Họp thử một (12/7/2023)",
        "PY  - 2023",
        "DA  - 2023/07/14",
        f"UR  - {SITE.url}{MEETING}",
        "LA  - vi",
        "ER  - ",
    ]


@pytest.mark.parametrize(
    ("address", "title"), [(MEETING, "Họp thử một (12/7/2023)"), (INDICATOR, "Tỷ lệ thử")]
)
def test_pages_offer_it_with_a_link_that_lasts(portal: Portal, address: str, title: str) -> None:
    tree = page(portal, address)
    plain, bibtex, ris = forms(tree)
    assert f"“{title}”" in plain
    assert bibtex.startswith("@misc{")
    assert ris.startswith("TY  - ELEC\n")
    (found,) = tree.css("details.bt-cite")
    assert "data-search-exclude" in found.attributes
    assert found.css_first("a").attributes["href"] == SITE.url + address  # type: ignore[union-attr]


def test_where_the_address_of_the_site_is_not_known_none_is_made_up(portal: Portal) -> None:
    tree = page(portal, MEETING, Site())
    assert tree.css_first("details.bt-cite a") is None
    for form in forms(tree):
        assert not re.search("http|url|UR  -|, ,", form)


def test_no_text_breaks_out_of_bibtex(meeting: Meeting) -> None:
    bibtex = how_to_cite(meeting, HOSTILE, replace(SITE, name="A } , x = { B")).bibtex
    depth, lowest = 0, 0
    for sign in re.sub(r"\\[%&#_$]", "", bibtex.removeprefix("@misc{").removesuffix("}")):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        lowest = min(lowest, depth)
        assert sign not in "%&#_$~^"
    assert (depth, lowest) == (0, 0)
    assert r"100\% \& \#1 \_a\_ \$x \textasciitilde{} \textasciicircum{} \textbackslash{}cmd" in (
        bibtex
    )
    assert len(re.findall(r"^  \w+ = ", bibtex, re.M)) == 5


def test_no_text_begins_a_line_of_ris(meeting: Meeting) -> None:
    ris = how_to_cite(meeting, HOSTILE, replace(SITE, name="A\nER  - ")).ris
    assert " ".join(line[:2] for line in ris.splitlines()) == "TY AU TI PY DA UR LA ER"


def test_a_page_without_a_known_day_names_no_year(portal: Portal) -> None:
    second = portal.meetings[0]
    cited = how_to_cite(second, "Họp thử hai (năm 2024)", SITE)
    assert cited.plain.startswith("Bản tin chuyển đổi số, “")
    assert "year" not in cited.bibtex
    assert "PY" not in cited.ris


def test_each_figure_of_a_meeting_links_to_itself(portal: Portal) -> None:
    tree = page(portal, MEETING)
    rows = tree.css("tr[id]")
    assert len(rows) == 3
    for row in rows:
        anchor = row.css_first("a.headerlink")
        assert anchor is not None
        assert anchor.attributes["href"] == f"#{row.id}"
