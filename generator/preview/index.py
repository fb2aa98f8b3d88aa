"""The search of the preview: made from the whole site, in the background, while pages are read."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

from generator.settings import Settings

INDEX = "assets/search"
MANY = 2000
"""With more meetings than this the search is that of the last ``make build``, if there was one."""


class SearchIndex:
    """Builds the whole site beside the preview and takes the search out of it."""

    def __init__(self, settings: Settings, whole: Path, site: Path) -> None:
        """Nothing is built yet.

        Args:
            settings: of the project.
            whole: where the whole site is built.
            site: the site that is shown.
        """
        self._settings, self._whole, self._site = settings, whole, site
        self._process: subprocess.Popen[bytes] | None = None
        self._is_wanted = threading.Event()
        self._is_over = False
        self._thread = threading.Thread(target=self._work, daemon=True)

    def renew(self) -> None:
        """Ask for an index of the record as it is; returns at once."""
        if self._is_large():
            self._link(self._settings.root / "site")
            return
        self._is_wanted.set()
        if not self._thread.is_alive():
            self._thread.start()

    def stop(self) -> None:
        """Give up what is being built."""
        self._is_over = True
        self._is_wanted.set()
        if self._process:
            self._process.terminate()

    def _work(self) -> None:
        while self._is_wanted.wait() and not self._is_over:
            self._is_wanted.clear()
            if all(map(self._run, self._commands())) and not self._is_over:
                self._take(self._whole)

    def _commands(self) -> list[list[str]]:
        engine = ["mkdocs", "build", "--quiet", "--site-dir", str(self._whole)]
        return [["generator", "build"], engine, ["generator.search", str(self._whole)]]

    def _run(self, module: list[str]) -> bool:
        """Run one step; with an error in the record, the search stays as it was."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", *module],
            cwd=self._settings.root,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=lambda: os.nice(15),
        )
        return self._process.wait() == 0

    def _take(self, built: Path) -> None:
        if (built / INDEX).is_dir():
            shutil.rmtree(self._site / INDEX, ignore_errors=True)
            shutil.copytree(built / INDEX, self._site / INDEX)

    def _link(self, built: Path) -> None:
        """Show an index where it lies: to copy 50,000 files takes half a minute."""
        place = self._site / INDEX
        if (built / INDEX).is_dir() and not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.unlink(missing_ok=True)
            place.symlink_to((built / INDEX).resolve())

    def _is_large(self) -> bool:
        meetings = self._settings.data_dir / "meetings"
        return sum(1 for _ in meetings.glob("*/*.yml")) > MANY
