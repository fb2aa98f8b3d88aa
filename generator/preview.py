"""The preview: MkDocs' own server, which renews record, pages and search whenever a file is saved.

An error in the record is printed and leaves the previous pages standing.
"""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from generator import build
from generator.report.text import report_text
from generator.settings import Settings


def serve(settings: Settings, address: str) -> int:
    """Generate, serve at ``host:port``, and follow changes until interrupted.

    An error at the start is no reason to stop: it is mended by saving the file again.

    Returns:
        0 when it was interrupted.
    """
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    host, port = address.rsplit(":", 1)
    with TemporaryDirectory(prefix="ban-tin-") as folder:
        site = Path(folder)
        server = LiveReloadServer(lambda: _renew(settings, site, address), host, int(port), folder)
        server.error_handler = lambda _: (site / "404.html").read_bytes()
        try:
            _renew(settings, site, address)
            for path in _watched(settings):
                server.watch(str(path))
            print(f"Xem bản tin tại http://{address}/ (Ctrl+C để dừng).", flush=True)
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()
    return 0


def _watched(settings: Settings) -> Iterator[Path]:
    """Everything written by hand: what the generator writes is renewed in the same go."""
    yield settings.data_dir
    yield settings.root / "mkdocs.yml"
    yield settings.root / "overrides"
    yield settings.docs_dir / "assets"
    yield from (path for path in settings.docs_dir.glob("*.md") if path.name != "index.md")


def _renew(settings: Settings, site: Path, address: str) -> None:
    problems, written = build.build(settings)
    if problems:
        print(report_text(problems, settings), file=sys.stderr, flush=True)
    if written:
        print(f"Đã ghi {len(written.changed)} trang.", flush=True)
    if written or not any(site.iterdir()):
        config_file = str(settings.root / "mkdocs.yml")
        build_site(load_config(config_file, site_dir=str(site), site_url=f"http://{address}/"))
        build.index(site)
