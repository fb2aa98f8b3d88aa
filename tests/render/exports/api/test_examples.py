"""The page on open data: its examples run, and what it says of files is true."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.render.exports.api.conftest import Published
from tests.serving import serve

PAGE = (PROJECT / "docs/du-lieu-mo/index.md").read_text("utf-8")
ADDRESS = "https://ban-tin.example/"


def example(language: str, url: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1].replace(ADDRESS, url)


def test_the_python_example_lists_what_has_no_news(published: Published) -> None:
    with (
        serve(published.folder, "/du-an/") as served,
        contextlib.redirect_stdout(io.StringIO()) as said,
    ):
        exec(compile(example("python", served.url), "example", "exec"), {})
    tasks = published.client.all_of("commitments")
    expected = [f"{item['due']} {item['name']}" for item in tasks if item["state"] == "unheard"]
    assert said.getvalue().splitlines() == expected


@pytest.mark.skipif(not shutil.which("node"), reason="no JavaScript without a browser")
def test_the_javascript_example_lists_the_meetings_of_a_province(published: Published) -> None:
    with serve(published.folder, "/du-an/") as served:
        done = subprocess.run(
            ["node", "--input-type=module", "-e", example("js", served.url)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    whole = json.loads((published.folder / "api/v1/provinces/can-tho.json").read_text("utf-8"))
    lines = done.stdout.splitlines()
    assert len(lines) == whole["meetings"]["total"] > 0
    for line, item in zip(lines, whole["meetings"]["items"], strict=True):
        address = f"{served.url}cuoc-hop/{item['id']}/"
        assert line == f"{item['date']} {item['name']} {address}"


@pytest.mark.skipif(not (shutil.which("jq") and shutil.which("curl")), reason="no curl or jq")
def test_the_command_lists_the_newest_meetings(published: Published) -> None:
    with serve(published.folder, "/du-an/") as served:
        done = subprocess.run(
            ["sh", "-c", example("sh", served.url)], capture_output=True, text=True, check=True
        )
    meetings = published.client.all_of("meetings")
    assert done.stdout.splitlines() == [f"{item['date']}  {item['name']}" for item in meetings]


def test_every_file_for_programs_that_the_page_names_exists(published: Published) -> None:
    names = set(re.findall(r"`(api/v1/[^`]+)`", PAGE))
    assert names
    assert [name for name in names if not Path(published.folder / name).exists()] == []
