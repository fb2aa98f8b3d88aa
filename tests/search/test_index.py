"""What of a built site ends up in the index."""

import gzip
import json
from pathlib import Path

import pytest

from generator.search import index_site
from generator.search.extract import read_page
from generator.search.page import Section

PAGE = """<html><head><meta name="bt-search" content='{facts}'></head><body>
<nav>Trang chủ</nav><article>
<script type="application/ld+json">{"name":"Lời cho máy"}</script>
<h1>Họp ở Hậu Giang</h1>
<p>Lời dẫn, <a href="#">có liên kết</a>.</p>
<p data-search-exclude>Lặp lại ở trang khác</p>
<h2 id="viec">Việc phải làm<a class="headerlink" href="#viec">¶</a></h2>
<ul><li id="viec-mot">Ban hành kế hoạch</li><li id="viec-hai">Báo cáo</li></ul>
</article></body></html>"""
FACTS = {"kind": "meeting", "label": "Cuộc họp", "year": {"2023": "2023"}}


def page(**facts: object) -> str:
    return PAGE.replace("{facts}", json.dumps(FACTS | facts))


def site(folder: Path, **pages: str) -> Path:
    for name, html in pages.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "index.html").write_text(html, "utf-8")
    return folder


def content(folder: Path, name: str) -> object:
    index = folder / "assets/search"
    manifest = json.loads(gzip.decompress((index / "manifest.gz").read_bytes()))
    return json.loads(gzip.decompress((index / manifest["version"] / name).read_bytes()))


def test_text_is_kept_by_the_place_that_a_link_can_lead_to() -> None:
    found = read_page(page(), "cuoc-hop/mot/")
    assert found.title == "Họp ở Hậu Giang"
    assert found.sections == (
        Section("", "", "Lời dẫn, có liên kết."),
        Section("viec-mot", "Việc phải làm", "Ban hành kế hoạch"),
        Section("viec-hai", "Việc phải làm", "Báo cáo"),
    )


def test_the_name_of_a_figure_and_its_value_are_neighbours() -> None:
    row = """<table><tr id="so-mot"><th>Tỷ lệ hồ sơ
      <a data-search-after>Hậu Giang</a> <span data-search-after>Chỉ tính cấp xã</span></th>
      <td>83,5%</td> <td>Năm 2022</td></tr></table></article>"""
    found = read_page(page().replace("</article>", row), "cuoc-hop/mot/")
    text = "Tỷ lệ hồ sơ 83,5% · Hậu Giang · Chỉ tính cấp xã · Năm 2022"
    assert found.sections[-1] == Section("so-mot", "Việc phải làm", text)


def test_what_is_repeated_from_other_pages_is_not_found_twice() -> None:
    text = str(read_page(page(), "cuoc-hop/mot/"))
    assert "Lặp lại" not in text
    assert "Trang chủ" not in text
    assert "Lời cho máy" not in text


def test_only_pages_that_say_what_they_are_can_be_found(tmp_path: Path) -> None:
    silent = PAGE.replace("bt-search", "other")
    assert index_site(site(tmp_path, mot=page(), hai=silent)).pages == 1


def test_pages_are_numbered_from_the_newest(tmp_path: Path) -> None:
    pages = {"a": page(), "b": page(date="2023-01-01"), "c": page(date="2024-01-01")}
    index_site(site(tmp_path, **pages))
    files = (content(tmp_path, f"pages/{number}.gz") for number in range(3))
    assert [file["address"] for file in files] == ["c/", "b/", "a/"]  # type: ignore[index]


def test_a_title_outweighs_the_text(tmp_path: Path) -> None:
    mentioned = PAGE.replace("Họp ở Hậu Giang", "Họp khác").replace("Báo cáo", "Báo cáo Hậu Giang")
    index_site(site(tmp_path, a=page(), b=mentioned.replace("{facts}", json.dumps(FACTS))))
    rows = dict(content(tmp_path, "terms/0.gz"))  # type: ignore[call-overload]
    [[exact, steps, levels]] = rows["hau giang"]
    assert (exact, steps) == ("hậu giang", [0, 1])
    assert int(levels[0], 36) > 3 * int(levels[1], 36)


def test_an_index_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    index_site(site(tmp_path, a=page()))
    first = {path.relative_to(tmp_path) for path in tmp_path.rglob("terms/*.gz")}
    index_site(site(tmp_path, b=page(date="2024-01-01")))
    second = {path.relative_to(tmp_path) for path in tmp_path.rglob("terms/*.gz")}
    assert not first & second


def test_facts_that_are_not_json_name_their_page(tmp_path: Path) -> None:
    broken = PAGE.replace("{facts}", "{kind")
    with pytest.raises(ValueError, match=r"^hop/"):
        index_site(site(tmp_path, hop=broken))
