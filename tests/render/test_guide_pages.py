"""The pages for editors: rules and fields; and the guide, whose examples must be true."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

import pytest

from generator import addresses, recheck
from generator.check import RULEBOOK
from generator.portal import Portal
from generator.records.meeting import Meeting
from generator.records.registers import REGISTERS
from generator.render.describe import fields_of, models_in
from generator.report.text import report_text
from generator.settings import Settings
from tests.linking import render_pages
from tests.render.test_pages import html_of, words_of

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/dong-gop.md").read_text("utf-8")
FIELDS = addresses.markdown_path(addresses.FIELDS)
RULES = addresses.markdown_path(addresses.RULES)


@pytest.fixture
def pages(portal: Portal) -> dict[str, str]:
    return render_pages(portal)


def test_every_rule_has_a_page_with_a_wrong_and_a_right_example(pages: dict[str, str]) -> None:
    for rule in RULEBOOK.values():
        text = pages[addresses.markdown_path(addresses.rule(rule.name))]
        examples = [node.text() for node in html_of(text).css("pre code")]
        assert examples == [rule.bad, rule.good], rule.name
        assert rule.bad != rule.good, rule.name
        words = words_of(text)
        for said in (rule.title, rule.code, "Vì sao", "Sai", "Đúng"):
            assert said in words, rule.name


def test_the_list_names_every_rule_once_under_a_heading_of_its_hundred(
    pages: dict[str, str],
) -> None:
    page = html_of(pages[RULES])
    listed = [link.text().split()[0] for link in page.css(".bt-rules a")]
    assert listed == sorted(rule.code for rule in RULEBOOK.values())
    assert {heading.id for heading in page.css("h2")} == {f"bt{code[2]}" for code in listed}


def test_every_field_of_every_model_is_explained(pages: dict[str, str]) -> None:
    page = html_of(pages[FIELDS])
    sections = page.css("dl.bt-fields")
    models = [
        model for whole in (Meeting, *REGISTERS.values()) for model in (whole, *models_in(whole))
    ]
    assert len(sections) == len(models)
    for section, model in zip(sections, models, strict=True):
        names = [code.text() for code in section.css("dt code")]
        assert names == list(model.model_fields)
        required = section.css("dt .bt-must")
        assert len(required) == sum(field.is_required for field in fields_of(model))


def test_every_place_on_the_page_of_fields_has_an_id_of_its_own(pages: dict[str, str]) -> None:
    page = html_of(pages[FIELDS])
    ids = [node.id for node in page.css("[id]")]
    assert len(ids) == len(set(ids))
    for link in page.css('a[href^="#"]'):
        assert (link.attributes["href"] or "").removeprefix("#") in ids


def test_examples_of_fields_stand_as_in_a_file(pages: dict[str, str]) -> None:
    """A percent sign needs quotes, a number and a date do not."""
    text = html.unescape(pages[FIELDS])
    for example in ("unit: '%'", "value: 58.2", "date: 2023-07-12", "programmes:\n  - chuyen"):
        assert example in text


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The example of the guide as a file beside the real registers."""
    shutil.copytree(ROOT / "data/registers", tmp_path / "data/registers")
    path = tmp_path / "data/meetings/2024/2024-05-20-hoi-nghi-vi-du.yml"
    path.parent.mkdir(parents=True)
    example = re.search(r"```yaml\n(# VÍ DỤ.*?)```", GUIDE, re.DOTALL)
    assert example
    path.write_text(example[1], "utf-8")
    return path


@pytest.mark.usefixtures("sample")
def test_the_example_in_the_guide_is_right(tmp_path: Path) -> None:
    assert recheck.check(Settings(tmp_path)) == []


def test_the_fault_shown_in_the_guide_is_what_an_editor_gets(sample: Path, tmp_path: Path) -> None:
    sample.write_text(sample.read_text("utf-8").replace("58.2", "58,2"), "utf-8")
    report = report_text(recheck.check(Settings(tmp_path)), Settings(tmp_path))
    shown = re.search(r'<pre class="bt-example"><code>(data/.*?)</code></pre>', GUIDE, re.DOTALL)
    assert shown
    assert html.unescape(shown[1]) == report.rpartition("\n")[0]
