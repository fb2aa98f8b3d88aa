"""``make serve``: a saved record shows on the page that is open."""

import contextlib
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
RECORD = "data/meetings/2022/2022-08-09-so-ket-de-an-06-6-thang-dau-nam-2022.yml"


@pytest.fixture
def preview(workspace: Path, tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A running preview of a copy of the project, as its folder and its address."""
    folder = tmp_path / "project"
    shutil.copytree(workspace, folder, ignore=shutil.ignore_patterns("site", ".cache"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "generator", "serve", "--address", address]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    yield folder, f"http://{address}/"
    process.terminate()
    try:
        process.wait(timeout=30)
    finally:
        process.kill()


def test_a_saved_file_shows_on_the_open_page(page: Page, preview: tuple[Path, str]) -> None:
    folder, url = preview
    address = url + "cuoc-hop/2022-08-09-so-ket-de-an-06-6-thang-dau-nam-2022/"
    _open_when_ready(page, address)
    record = folder / RECORD
    text = record.read_text("utf-8")
    record.write_text(re.sub("^title: .*$", "title: Tên vừa lưu", text, flags=re.M), "utf-8")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tên vừa lưu", timeout=60_000)


def test_an_error_leaves_the_open_page_and_the_next_save_mends_it(
    page: Page, preview: tuple[Path, str]
) -> None:
    folder, url = preview
    address = url + "cuoc-hop/2022-08-09-so-ket-de-an-06-6-thang-dau-nam-2022/"
    _open_when_ready(page, address)
    record = folder / RECORD
    text = record.read_text("utf-8")
    record.write_text(text.replace("title:", "tilte:", 1), "utf-8")
    record.write_text(re.sub("^title: .*$", "title: Tên đã sửa", text, flags=re.M), "utf-8")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tên đã sửa", timeout=60_000)


def _open_when_ready(page: Page, address: str) -> None:
    """Open a page as soon as the server answers."""

    def answered() -> None:
        page.goto(address)
        expect(page.get_by_role("heading", level=1)).to_be_visible()

    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with contextlib.suppress(PlaywrightError):
            return answered()
    return answered()
