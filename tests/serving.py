"""Serves a built site as static hosting does: under a sub-path, compressed, with a 404 page."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

# What GitHub Pages compresses; fonts, images and .gz files go as they are.
COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}


@dataclass(frozen=True)
class Transfer:
    """One answered request: its address below the site's root and the bytes of its body."""

    address: str
    size: int


@dataclass
class ServedSite:
    """A site being served, and what was asked of it so far."""

    url: str
    transfers: list[Transfer] = field(default_factory=list)


@contextmanager
def serve(site: Path, prefix: str = "/") -> Iterator[ServedSite]:
    """Serve the site below the prefix on a free port until the block ends."""
    with ThreadingHTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as server:
        served = ServedSite(f"http://127.0.0.1:{server.server_port}{prefix}")

        def handler(*arguments: object) -> _Handler:
            return _Handler(*arguments, site=site, prefix=prefix, served=served)

        server.RequestHandlerClass = handler
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield served
        server.shutdown()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Else each small answer waits some 40 ms for the acknowledgement of its headers.
    disable_nagle_algorithm = True

    def __init__(self, *arguments: object, site: Path, prefix: str, served: ServedSite) -> None:
        self.prefix = prefix
        self.served = served
        super().__init__(*arguments, directory=str(site))

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        address = path.removeprefix(self.prefix)
        file = Path(self.translate_path("/" + address))
        if file.is_dir() and not path.endswith("/"):
            self._answer(HTTPStatus.MOVED_PERMANENTLY, b"", {"Location": path + "/"})
            return
        file = file / "index.html" if file.is_dir() else file
        if path.startswith(self.prefix) and file.is_file():
            self._send(HTTPStatus.OK, file, address)
        else:
            self._send(HTTPStatus.NOT_FOUND, Path(self.directory) / "404.html", address)

    def _send(self, status: HTTPStatus, file: Path, address: str) -> None:
        headers = {"Content-Type": self._content_type(file), "Cache-Control": "max-age=600"}
        body = file.read_bytes()
        if file.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            headers["Content-Encoding"] = "gzip"
            body = _compressed(body)
        self.served.transfers.append(Transfer(address, len(body)))
        self._answer(status, body, headers)

    def _answer(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _content_type(self, file: Path) -> str:
        kind = self.guess_type(str(file))
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@lru_cache(maxsize=512)
def _compressed(body: bytes) -> bytes:
    return gzip.compress(body, 6)
