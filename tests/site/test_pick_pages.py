"""For a look at a change the whole site is kept, or of a large one what the change touches."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.portal import Portal
from generator.report.json import report_json
from generator.summary import summarize
from tests.conftest import FIRST, PROJECT

MEETING = "cuoc-hop/2023-07-12-hop-thu-mot"
PAGES = (
    "index.html", "404.html", "portal.css", "cuoc-hop/index.html", f"{MEETING}/index.html",
    "cuoc-hop/khac/index.html", "dia-phuong/hue/index.html", "assets/stylesheets/a.css",
    "assets/search/0f/1.gz",
)  # fmt: skip
Kept = Callable[[int], set[str]]


@pytest.fixture
def report(tmp_path: Path, portal: Portal) -> Path:
    path = tmp_path / "report.json"
    path.write_text(report_json([], summarize(portal, [FIRST])), "utf-8")
    return path


@pytest.fixture
def kept(tmp_path: Path, report: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """Run the script with so many files as the most of a small site; return what it kept."""
    spec = importlib.util.spec_from_file_location("pick_pages", PROJECT / ".ci/pick_pages.py")
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    site, folder = tmp_path / "site", tmp_path / "kept"
    for name in PAGES:
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(name)

    def run(most: int) -> set[str]:
        monkeypatch.setattr(script, "MOST", most)
        monkeypatch.setattr(sys, "argv", ["", str(site), str(report), str(folder)])
        assert script.main() == 0
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    return run


def test_a_small_site_is_kept_whole(kept: Kept) -> None:
    assert kept(len(PAGES)) == set(PAGES)


def test_of_a_large_site_the_pages_of_the_change_are_kept(kept: Kept) -> None:
    assert kept(3) == set(PAGES) - {"cuoc-hop/khac/index.html", "assets/search/0f/1.gz"}


def test_a_report_cannot_name_what_lies_outside(kept: Kept, report: Path) -> None:
    outside = report.parent / "index.html"
    outside.write_text("secret")
    pages = [
        {"address": "../"},
        {"address": "../site/dia-phuong/hue"},
        {"address": f"{outside.parent}/"},
    ]
    report.write_text(json.dumps({"summary": {"meetings": [{"pages": pages}]}}))
    names = kept(3)
    assert "dia-phuong/hue/index.html" in names
    assert f"{MEETING}/index.html" not in names
    assert not (report.parent / "dia-phuong").exists()
    assert not any(
        "secret" in path.read_text() for path in (report.parent / "kept").rglob("*.html")
    )
