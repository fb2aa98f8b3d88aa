"""Starts the browser that tests and measurements use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.browser.ensure_chromium import LAUNCH_FLAGS, find_chromium


@contextmanager
def launched_browser() -> Iterator[Browser]:
    """Run a headless Chromium until the block ends."""
    path = find_chromium()
    assert path, "no browser: run python -m tests.browser.ensure_chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=LAUNCH_FLAGS)
        yield browser
        browser.close()
