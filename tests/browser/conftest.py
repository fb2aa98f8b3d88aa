"""A real Chromium, and the real portal served under a sub-path."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.ensure_chromium import LAUNCH_FLAGS, find_chromium
from tests.conftest import SITE_URL

PREFIX = urlsplit(SITE_URL).path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for the session."""
    path = find_chromium()
    assert path, "no browser: run python -m tests.browser.ensure_chromium"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=LAUNCH_FLAGS)
        yield launched
        launched.close()


class _SubPath(SimpleHTTPRequestHandler):
    """Serves a folder below PREFIX, and 404.html for what is not there, as GitHub Pages does."""

    def translate_path(self, path: str) -> str:
        name = urlsplit(path).path
        inside = name.startswith(PREFIX)
        return super().translate_path("/" + name.removeprefix(PREFIX) if inside else "/missing")

    def send_error(self, code: int, *_: object, **__: object) -> None:
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture(scope="session")
def portal_url(build_site: Callable[[str], Path]) -> Iterator[str]:
    """Address of the portal, built by MkDocs."""
    site = build_site("mkdocs")

    def handler(*arguments: object) -> _SubPath:
        return _SubPath(*arguments, directory=str(site))  # type: ignore[arg-type]

    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        server.shutdown()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page of a phone's size."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale="vi-VN")
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()
