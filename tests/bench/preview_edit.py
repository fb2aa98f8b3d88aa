"""From saving a record to seeing it: ``generator serve`` with the page open in a browser."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as PlaywrightError

from tests.bench.editing import Edited
from tests.bench.project import Project

_MEETINGS, _EDITS = 3, 7
_PATIENCE = 600
"""Seconds until a preview that does not start, or a page that is not renewed, is given up."""

_SHOWS = "text => document.querySelector('article')?.textContent.includes(text)"


@dataclass(frozen=True)
class PreviewTimes:
    """Seconds from starting the preview to the first page, and from each save to its page."""

    start: float
    saves: list[float]

    @property
    def median(self) -> float:
        """Of the saves."""
        return median(self.saves)


def preview_times(project: Project, browser: Browser) -> PreviewTimes:
    """Edit several meetings in turn, each with its page open."""
    meetings = [Edited(path) for path in project.some_meetings(_MEETINGS)]
    with _serving(project) as url:
        page = browser.new_page()
        page.set_default_timeout(_PATIENCE * 1000)
        started = time.perf_counter()
        _open(page, _address(url, meetings[0]))
        start = time.perf_counter() - started
        saves = []
        for number in range(_EDITS):
            meeting = meetings[number % len(meetings)]
            page.goto(_address(url, meeting))
            saved = time.perf_counter()
            page.wait_for_function(_SHOWS, arg=meeting.change(number))
            saves.append(time.perf_counter() - saved)
        page.close()
    for meeting in meetings:
        meeting.restore()
    return PreviewTimes(start, saves)


def _address(url: str, meeting: Edited) -> str:
    return f"{url}cuoc-hop/{meeting.id}/"


@contextmanager
def _serving(project: Project) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "generator", "serve", "--address", address]
    log = project.folder.parent / "preview.log"
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(command, cwd=project.folder, stdout=output, stderr=output)
        try:
            yield f"http://{address}/"
        except Exception as error:
            error.add_note(log.read_text("utf-8")[-2000:])
            raise
        finally:
            process.terminate()
            try:
                process.wait(timeout=60)
            finally:
                process.kill()


def _open(page: Page, address: str) -> None:
    """Open a page as soon as the server answers."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            page.goto(address)
        except PlaywrightError:
            if time.monotonic() > deadline:
                raise
        else:
            return
