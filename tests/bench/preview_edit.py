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
from threading import Timer

from playwright.sync_api import Browser, Page

from tests.bench.editing import Edited
from tests.bench.measure import CommandFailedError
from tests.bench.project import Project

_MEETINGS, _EDITS = 3, 7
_PATIENCE = 600
"""Seconds until a preview that does not start, or a page that is not renewed, is given up."""

_PAUSE = 1
"""Seconds for which a page is open before its record is saved."""

_SHOWS = "text => document.querySelector('article')?.textContent.includes(text)"


@dataclass(frozen=True)
class PreviewTimes:
    """Seconds from starting the preview until it is ready, and from each save to its page."""

    start: float
    saves: list[float]

    @property
    def median(self) -> float:
        """Of the saves."""
        return median(self.saves)


def preview_times(project: Project, browser: Browser) -> PreviewTimes:
    """Edit several meetings in turn, each with its page open."""
    meetings = [Edited(path) for path in project.some_meetings(_MEETINGS)]
    started = time.perf_counter()
    with _serving(project) as url:
        start = time.perf_counter() - started
        page = browser.new_page()
        page.set_default_timeout(_PATIENCE * 1000)
        edits = [(meetings[number % _MEETINGS], number) for number in range(_EDITS)]
        saves = [_seconds_of_edit(page, url, meeting, number) for meeting, number in edits]
        page.close()
    for meeting in meetings:
        meeting.restore()
    return PreviewTimes(start, saves)


def _seconds_of_edit(page: Page, url: str, meeting: Edited, number: int) -> float:
    """Open a meeting, read for a moment, edit it, and wait until the page shows that."""
    page.goto(f"{url}cuoc-hop/{meeting.id}/")
    page.wait_for_timeout(_PAUSE * 1000)
    saved = time.perf_counter()
    page.wait_for_function(_SHOWS, arg=meeting.change(number))
    return time.perf_counter() - saved


@contextmanager
def _serving(project: Project) -> Iterator[str]:
    """Start the preview and go on when it says that it is ready."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "generator", "serve", "--address", address]
    log = project.folder.parent / "preview.log"
    with (
        log.open("w", encoding="utf-8") as errors,
        subprocess.Popen(
            command, cwd=project.folder, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as process,
    ):
        try:
            _wait_until_ready(process)
            yield f"http://{address}/"
        except Exception as error:
            error.add_note(log.read_text("utf-8")[-2000:])
            raise
        finally:
            _stop(process)


def _wait_until_ready(process: subprocess.Popen[str]) -> None:
    """Wait for the one line that the preview prints."""
    assert process.stdout
    watchdog = Timer(_PATIENCE, process.kill)
    watchdog.start()
    line = process.stdout.readline()
    watchdog.cancel()
    if not line:
        raise CommandFailedError("The preview ended before it was ready.")


def _stop(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(timeout=60)
    finally:
        process.kill()
