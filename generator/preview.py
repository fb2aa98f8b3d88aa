"""The preview: MkDocs serves the pages, and every saved file of the record renews them.

MkDocs watches ``docs/`` by itself and reloads open pages; all this adds is to run the generator
when something below ``data/`` changes. An error leaves the previous pages standing and is printed.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import threading

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator import build
from generator.report.text import report_text
from generator.settings import Settings

QUIET_SECONDS = 0.2
"""Editors save in several steps; the generator runs once the folder has been quiet this long."""


class _DataChanged(FileSystemEventHandler):
    def __init__(self) -> None:
        self.happened = threading.Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note that a YAML file was written, moved or removed."""
        if event.event_type in ("created", "modified", "moved", "deleted"):
            self.happened.set()


def serve(settings: Settings, address: str) -> int:
    """Generate, serve at ``host:port``, and follow changes until interrupted.

    An error at the start is no reason to stop: it is mended by saving the file again.

    Returns:
        The exit code of the server; 0 when it was interrupted.
    """
    _generate(settings)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    changes = _DataChanged()
    observer = Observer()
    observer.schedule(changes, str(settings.data_dir), recursive=True)
    observer.start()
    server = _start_server(settings, address)
    try:
        while server.poll() is None:
            if changes.happened.wait(timeout=0.5):
                _wait_until_quiet(changes.happened)
                _generate(settings)
        return server.returncode or 0
    except KeyboardInterrupt:
        return 0
    finally:
        server.terminate()
        server.wait()
        observer.stop()
        observer.join()


def _start_server(settings: Settings, address: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--quiet"]
    command += ["--dev-addr", address, "--watch-theme"]
    server = subprocess.Popen(command, cwd=settings.root)
    print(f"Xem bản tin tại http://{address}/ (Ctrl+C để dừng).", flush=True)
    return server


def _wait_until_quiet(happened: threading.Event) -> None:
    while happened.is_set():
        happened.clear()
        happened.wait(timeout=QUIET_SECONDS)


def _generate(settings: Settings) -> None:
    problems, written = build.build(settings)
    if problems:
        print(report_text(problems, settings), file=sys.stderr, flush=True)
    if written:
        print(f"Đã ghi {len(written.changed)} trang.", flush=True)
