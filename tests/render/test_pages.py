"""What the generated pages say, on the synthetic record."""

from collections.abc import Callable
from pathlib import Path

import markdown
import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from generator import build
from generator.check import check_sources
from generator.diagnostics import has_errors
from generator.link import link_records
from generator.load import load_sources
from generator.portal import Portal
from generator.settings import Settings, newest_day
from tests.conftest import FIRST, SECOND
from tests.linking import link, render_pages

EXTENSIONS = ["attr_list", "md_in_html", "admonition", "tables", "toc"]
MEETING = "cuoc-hop/2023-07-12-hop-thu-mot/index.md"


def html_of(text: str) -> LexborHTMLParser:
    """Turn a page into HTML the way the engines do."""
    _, _, body = text.split("---\n", 2)
    return LexborHTMLParser(markdown.markdown(body, extensions=EXTENSIONS))


def words_of(text: str) -> str:
    node = html_of(text).body
    assert node is not None
    for script in node.css("script"):
        script.decompose()
    return " ".join(node.text(separator=" ").split())


@pytest.fixture
def pages(portal: Portal) -> dict[str, str]:
    return render_pages(portal)


def test_a_meeting_is_answered_at_a_glance(pages: dict[str, str]) -> None:
    words = words_of(pages[MEETING])
    for expected in [
        "12/7/2023",
        "Nguyễn Văn Thử",
        "Thị xã Thử, tỉnh Hậu Giang",
        "58,2%",
        "388/1.146",
        "hơn 2.505 tỷ đồng",
        "Hạn 31/12/2023 Bộ Cũ Làm xong việc thử.",
        "Đã xong",
        "Việc giả lập còn chậm.",
        "Báo Thử",
        "Tiếp theo, năm 2024 Họp thử hai",
    ]:
        assert expected in words


def test_a_figure_without_a_value_shows_its_fraction_only(pages: dict[str, str]) -> None:
    words = words_of(pages["cuoc-hop/2024-hop-thu-hai/index.md"])
    assert "528/1.086" in words
    assert "48,6" not in words
    assert "nguồn không nêu ngày" in words


def test_a_unit_shows_what_was_said_of_those_merged_into_it(pages: dict[str, str]) -> None:
    words = words_of(pages["dia-phuong/can-tho/index.md"])
    assert "gồm cả tỉnh Hậu Giang cũ theo Nghị quyết 202/2025/QH15" in words
    assert "Điểm cầu: Thị xã Thử, tỉnh Hậu Giang" in words
    assert "Địa phương đã mở lớp thử." in words
    assert "88,3%" in words
    words = words_of(pages["dia-phuong/hau-giang/index.md"])
    assert "Nay thuộc thành phố Cần Thơ" in words
    assert "Điểm cầu: Tỉnh Thừa Thiên Huế" in words_of(pages["dia-phuong/hue/index.md"])


def test_an_empty_unit_says_so_and_shows_how_to_contribute(pages: dict[str, str]) -> None:
    text = pages["dia-phuong/da-nang/index.md"]
    assert "chưa có cuộc họp nào ở thành phố Đà Nẵng" in words_of(text)
    assert html_of(text).css_first('a[href="../../dong-gop/"]') is not None


HOSTILE = (
    "A < b & \"c\" 'd' `e` *f* _g_ [h](javascript:alert(1)) ![i](http://x/j.png) {#k} {{ 7*7 }} "
    "{% raw %} &lt;script&gt; | l | --- ## m --> ]]> < !- http://x.example/n"
)


@pytest.mark.parametrize(
    ("path", "old"),
    [
        (FIRST, "Họp thử một"),
        (FIRST, "Cuộc họp giả lập thứ nhất."),
        (FIRST, "Nguyễn Văn Thử"),
        (FIRST, "Việc giả lập còn chậm."),
        (FIRST, "Làm xong việc thử."),
        (FIRST, "thị xã Thử"),
        (FIRST, "Báo Thử"),
        ("data/registers/agencies.yml", "Bộ Cũ"),
        ("data/registers/provinces.yml", "Hậu Giang"),
        ("data/registers/programmes.yml", "Chương trình thử\n"),
        ("data/registers/indicators.yml", "Tỷ lệ thử"),
        ("data/registers/documents.yml", "1/QĐ-THU"),
    ],
)
def test_no_text_of_a_record_becomes_markup_on_any_page(
    project: Settings, path: str, old: str
) -> None:
    """Whoever opens a pull request writes text that ends up in a public page."""
    plain = _render(project)
    file = project.root / path
    # The old text comes first, so that lists keep their order.
    text = f"{old.strip()} {HOSTILE}".replace("'", "''")
    quoted = f"'{text}'" + ("\n" if old.endswith("\n") else "")
    file.write_text(file.read_text("utf-8").replace(old, quoted), "utf-8")
    hostile = _render(project)
    assert hostile.keys() == plain.keys()
    for name in plain:
        assert _tags(hostile[name]) == _tags(plain[name]), name
    assert any(HOSTILE in words_of(text) for text in hostile.values())


def _render(project: Settings) -> dict[str, str]:
    records, problems = check_sources(load_sources(project.data_dir))
    assert not has_errors(problems)
    return render_pages(link_records(records, newest_day(records)))


def _tags(text: str) -> list[tuple[str, tuple[str, ...]]]:
    root = html_of(text).root
    assert root is not None
    return [(node.tag, tuple(sorted(node.attributes))) for node in root.traverse()]


def test_front_matter_is_escaped_for_html_and_stays_one_value(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    """The theme prints titles and descriptions without escaping them."""
    edit(
        "data/meetings/2023/2023-07-12-hop-thu-mot.yml",
        "title: Họp thử một",
        r'title: "A \"b\" < c & d: e 😀"',
    )
    build.build(project)
    text = (project.docs_dir / MEETING).read_text("utf-8")
    front = yaml.safe_load(text.split("---\n")[1])
    assert front["title"] == "A &#34;b&#34; &lt; c &amp; d: e 😀 (12/7/2023)"
    assert front["record"] == FIRST


def test_no_generated_html_block_is_broken_by_a_blank_line(pages: dict[str, str]) -> None:
    """Every tag that a template opens is closed again in the page that readers get."""
    for name, text in pages.items():
        body = html_of(text).body
        assert body is not None
        for example in body.css("pre"):
            example.decompose()
        words = body.text()
        assert "</" not in words, name
        assert "{#" not in words, name
        assert "{:" not in words, name


def test_every_page_lies_in_a_generated_folder(pages: dict[str, str]) -> None:
    ignored = (Path(__file__).parents[2] / ".gitignore").read_text("utf-8")
    for name in pages:
        assert f"/docs/{name.split('/')[0]}" in ignored


def test_a_meeting_of_a_province_is_on_its_page_without_a_venue(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    edit(SECOND, "classification:", "jurisdiction: hau-giang\nclassification:")
    pages = render_pages(link(project))
    assert "Họp thử hai" in words_of(pages["dia-phuong/hau-giang/index.md"])
    name = next(name for name in pages if "hop-thu-hai/" in name)
    words = words_of(pages[name])
    assert "Họp của Tỉnh Hậu Giang" in words
    assert "Điểm cầu Tỉnh Hậu Giang" not in words
