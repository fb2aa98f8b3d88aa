"""MkDocs' own preview server, asked to bring a page up to date before it shows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

WRITING = ("created", "deleted", "modified", "moved")
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')
SETTLED = 0.02
"""Seconds without a further change after which a save counts as finished."""


class PreviewServer(LiveReloadServer):
    """Serves a folder, and tells open pages to load again once ``renew`` is done.

    MkDocs looks through all files twice a second; here the system says when one is written, and
    ``changed`` holds which.
    """

    def __init__(
        self,
        renew: Callable[[], None],
        bring: Callable[[str], None],
        place: tuple[str, int],
        root: Path,
    ) -> None:
        """Serve ``root`` at host and port."""
        super().__init__(renew, *place, str(root))
        self.changed: set[Path] = set()
        self.build_delay = SETTLED
        self.observer = Observer()  # type: ignore[assignment]
        self.error_handler = lambda _: (root / "404.html").read_bytes()
        self._bring = bring

    def follow(self, path: Path) -> None:
        """Renew when something is written at or below a path."""
        handler = FileSystemEventHandler()
        handler.on_any_event = self._note  # type: ignore[method-assign]
        watch: Any = self.observer.schedule(handler, str(path), recursive=path.is_dir())
        self._watched_paths[str(path)] = 1
        self._watch_refs[str(path)] = watch

    def take_changed(self) -> set[Path]:
        """Give what was written since the last time."""
        with self._rebuild_cond:
            found, self.changed = self.changed, set()
        return found

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        """Let the script run that loads a page again: published pages allow none of this kind."""
        free = _POLICY.sub(b"", content)
        return bytes(super()._inject_js_into_html(free, epoch))  # type: ignore[no-untyped-call]

    def _note(self, event: FileSystemEvent) -> None:
        if event.event_type in WRITING and not event.is_directory:
            with self._rebuild_cond:
                self.changed.add(Path(str(event.src_path)))
                self._want_rebuild = True
                self._rebuild_cond.notify_all()

    def _serve_request(self, environ: Any, start_response: Any) -> Iterable[bytes] | None:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore").lstrip("/")
        if path.endswith("/") or not path:
            with self._epoch_cond:
                self._epoch_cond.wait_for(lambda: self._visible_epoch == self._wanted_epoch)
        self._bring(path)
        found: Iterable[bytes] | None = super()._serve_request(environ, start_response)
        return found
