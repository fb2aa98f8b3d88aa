"""The one stylesheet of readers says what the sheets of maintainers say."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator import build
from generator.addresses import STYLESHEET_FILE
from generator.render.exports.stylesheet import stylesheet
from generator.settings import Settings
from tests.conftest import PROJECT

SHEETS = PROJECT / "docs/assets/stylesheets"
RULES = """text => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return [...sheet.cssRules].map(rule => rule.cssText.replace(/\\s*([,:{}]|$)\\s*/g, "$1"))
}"""


def read(sheet: str, *, folder: Path) -> str:
    """Make the one stylesheet of a project that has one sheet."""
    sheets = folder / "docs/assets/stylesheets"
    sheets.mkdir(parents=True)
    (sheets / "portal.css").write_text('@import "one.css";\n', "utf-8")
    (sheets / "one.css").write_text(sheet, "utf-8")
    return stylesheet(folder / "docs")[STYLESHEET_FILE]


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        (
            "/* why */\na > b ,\nc {\n  color: red;\n  top: 0 1px;\n}\n",
            "a > b,c{color:red;top:0 1px}",
        ),
        ('a::after { content: "x; /* y */  {z: z}"; }', 'a::after{content:"x; /* y */  {z: z}"}'),
        ("@media (hover: hover) and (width: 1em) { }", "@media (hover:hover) and (width:1em){}"),
        ("a { width: calc(1em + 2px); }", "a{width:calc(1em + 2px)}"),
        (".a :is(b, c) :hover { --x: 1; }", ".a :is(b,c) :hover{--x:1}"),
    ],
)
def test_only_comments_and_white_space_go(tmp_path: Path, sheet: str, expected: str) -> None:
    assert read(sheet, folder=tmp_path) == expected + "\n"


def test_addresses_lead_from_the_one_sheet_to_the_same_files(tmp_path: Path) -> None:
    text = read('@font-face { src: url("../fonts/a.woff2"); }', folder=tmp_path)
    assert 'url("assets/fonts/a.woff2")' in text
    own = stylesheet(PROJECT / "docs")[STYLESHEET_FILE]
    fonts = re.findall(r'url\("(assets/[^"]+)"\)', own)
    assert fonts
    assert [name for name in fonts if not (PROJECT / "docs" / name).is_file()] == []


def test_no_sheet_is_forgotten() -> None:
    named = re.findall(r'@import "([^"]+)"', (SHEETS / "portal.css").read_text("utf-8"))
    assert sorted([*named, "portal.css"]) == sorted(path.name for path in SHEETS.glob("*.css"))


def test_a_saved_sheet_shows_with_the_next_build(project: Settings) -> None:
    read("a { color: red; }", folder=project.root)
    build.build(project)
    sheet = project.docs_dir / "assets/stylesheets/one.css"
    sheet.write_text("a { color: blue; }", "utf-8")
    _, written = build.build(project)
    assert written is not None
    assert written.changed == [STYLESHEET_FILE]
    assert "blue" in (project.docs_dir / STYLESHEET_FILE).read_text("utf-8")


@pytest.mark.browser
def test_a_browser_reads_the_same_rules(browser: Browser) -> None:
    named = re.findall(r'@import "([^"]+)"', (SHEETS / "portal.css").read_text("utf-8"))
    written = "\n".join((SHEETS / name).read_text("utf-8") for name in named)
    written = written.replace('"../fonts/', '"assets/fonts/')
    page = browser.new_page()
    rules = page.evaluate(RULES, written)
    assert len(rules) > 300
    assert page.evaluate(RULES, stylesheet(PROJECT / "docs")[STYLESHEET_FILE]) == rules
    page.close()
