"""Reads the record, serves the portal, and follows what is saved."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.live import LiveRecord
from generator.preview.index import SearchIndex
from generator.preview.server import PreviewServer
from generator.preview.site import LiveSite
from generator.report.text import report_text
from generator.settings import Settings
from generator.write import written_by_hand


def serve(settings: Settings, address: str) -> int:
    """Serve at ``host:port`` and follow changes until interrupted.

    An error at the start is no reason to stop: it is mended by saving the file again.

    Returns:
        0 when it was interrupted.
    """
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    host, port = address.rsplit(":", 1)
    with TemporaryDirectory(prefix="ban-tin-") as folder:
        site = LiveSite(settings, Path(folder), f"http://{address}/")
        preview = Preview(settings, site, SearchIndex(settings, Path(folder) / "whole", site.site))
        server = PreviewServer(preview.renew, site.bring, (host, int(port)), site.site)
        preview.server = server
        try:
            preview.start()
            for path in preview.followed():
                server.follow(path)
            print(f"Xem bản tin tại http://{address}/ (Ctrl+C để dừng).", flush=True)
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            pass
        finally:
            preview.index.stop()
            server.shutdown()
    return 0


class Preview:
    """What happens at the start, and whenever something is saved."""

    server: PreviewServer

    def __init__(self, settings: Settings, site: LiveSite, index: SearchIndex) -> None:
        """Hold the parts together."""
        self.index = index
        self._settings, self._site = settings, site
        self._record = LiveRecord(settings)

    def start(self) -> None:
        """Read the record and build what does not depend on it."""
        self._take_record()
        self._site.rebuild()
        self.index.renew()

    def renew(self) -> None:
        """Take in what was saved: a record, or something that all pages depend on."""
        changed = self.server.take_changed()
        data = self._settings.data_dir
        if any(path.is_relative_to(data) for path in changed):
            self._take_record()
        if any(not path.is_relative_to(data) for path in changed):
            self._site.rebuild()
        self.index.renew()

    def followed(self) -> Iterator[Path]:
        """Everything that is written by hand."""
        docs = self._settings.docs_dir
        yield self._settings.data_dir
        yield self._settings.root / "mkdocs.yml"
        yield self._settings.root / "overrides"
        yield docs / "assets"
        yield from (docs / name for name in written_by_hand(docs))

    def _take_record(self) -> None:
        problems = self._record.renew()
        if problems:
            print(report_text(problems, self._settings), file=sys.stderr, flush=True)
        self._site.show(self._record.portal)
