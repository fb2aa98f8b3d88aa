"""``make serve``: a saved record shows on the page that is open."""

import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
RECORD = "data/meetings/2022/2022-08-09-so-ket-de-an-06-6-thang-dau-nam-2022.yml"


class Preview(NamedTuple):
    """The folder that is previewed, its address, and the process that does it."""

    folder: Path
    url: str
    process: subprocess.Popen[str]

    def printed(self, text: str) -> bool:
        """Wait until the preview prints a text as an error; False when it does not."""
        assert self.process.stderr
        patience = threading.Timer(60, self.process.terminate)
        patience.start()
        try:
            return any(text in line for line in self.process.stderr)
        finally:
            patience.cancel()


@pytest.fixture
def preview(workspace: Path, tmp_path: Path) -> Iterator[Preview]:
    """A running preview of a copy of the project."""
    folder = tmp_path / "project"
    shutil.copytree(workspace, folder, ignore=shutil.ignore_patterns("site", ".cache"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "generator", "serve", "--address", address]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    yield Preview(folder, f"http://{address}/", process)
    process.terminate()
    try:
        process.wait(timeout=30)
    finally:
        process.kill()


def test_a_saved_file_shows_on_the_open_page(page: Page, preview: Preview) -> None:
    address = preview.url + "cuoc-hop/2022-08-09-so-ket-de-an-06-6-thang-dau-nam-2022/"
    _open_when_ready(page, address)
    record = preview.folder / RECORD
    text = record.read_text("utf-8")
    record.write_text(re.sub("^title: .*$", "title: Tên vừa lưu", text, flags=re.M), "utf-8")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tên vừa lưu", timeout=60_000)


def test_an_error_leaves_the_open_page_and_the_next_save_mends_it(
    page: Page, preview: Preview
) -> None:
    address = preview.url + "cuoc-hop/2022-08-09-so-ket-de-an-06-6-thang-dau-nam-2022/"
    _open_when_ready(page, address)
    record = preview.folder / RECORD
    text = record.read_text("utf-8")
    before = page.get_by_role("heading", level=1).inner_text()
    record.write_text(text.replace("title:", "tilte:", 1), "utf-8")
    assert preview.printed("“tilte”")
    _open_when_ready(page, address)
    expect(page.get_by_role("heading", level=1)).to_have_text(before)
    record.write_text(re.sub("^title: .*$", "title: Tên đã sửa", text, flags=re.M), "utf-8")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tên đã sửa", timeout=60_000)


def test_the_page_of_a_removed_record_is_gone(page: Page, preview: Preview) -> None:
    address = preview.url + "cuoc-hop/2022-08-09-so-ket-de-an-06-6-thang-dau-nam-2022/"
    _open_when_ready(page, address)
    (preview.folder / RECORD).unlink()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Không tìm thấy trang này", timeout=60_000
    )


def test_the_search_of_the_preview_finds_what_was_saved(page: Page, preview: Preview) -> None:
    _open_when_ready(page, preview.url)
    record = preview.folder / RECORD
    text = record.read_text("utf-8")
    record.write_text(
        re.sub("^title: .*$", "title: Hội nghị Khoai Lang", text, flags=re.M), "utf-8"
    )
    deadline = time.monotonic() + 90
    while not _finds(page, preview.url + "tim-kiem/?q=khoai+lang", "Hội nghị Khoai Lang"):
        assert time.monotonic() < deadline


def _finds(page: Page, address: str, title: str) -> bool:
    """Ask the search anew; its index is built in the background."""
    page.goto(address)
    try:
        expect(page.get_by_role("link", name=title).first).to_be_visible(timeout=3000)
    except AssertionError:
        return False
    return True


def _open_when_ready(page: Page, address: str) -> None:
    """Open a page as soon as the server answers."""
    deadline = time.monotonic() + 60
    while True:
        try:
            page.goto(address)
            break
        except PlaywrightError:
            if time.monotonic() > deadline:
                raise
    expect(page.get_by_role("heading", level=1)).to_be_visible()
