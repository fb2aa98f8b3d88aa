"""A copy of this project with an invented record, to be measured; nothing of it is published."""

from __future__ import annotations

import compileall
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.bench.synthetic import write_record
from tests.conftest import copy_project

MANIFEST = ".generated.json"
CACHE = ".cache"


@dataclass(frozen=True)
class Project:
    """The copy: its folder and the files of its meetings."""

    folder: Path

    @property
    def meetings(self) -> list[Path]:
        """The meetings' files, oldest first."""
        return sorted(self.folder.glob("data/meetings/*/*.yml"))

    def some_meetings(self, count: int) -> list[Path]:
        """Pick meetings spread over the years."""
        meetings = self.meetings
        return [meetings[(2 * place + 1) * len(meetings) // (2 * count)] for place in range(count)]

    def forget_builds(self) -> None:
        """Remove what earlier runs generated, built and remembered."""
        docs = self.folder / "docs"
        manifest = docs / MANIFEST
        for name in json.loads(manifest.read_text("utf-8")) if manifest.is_file() else ():
            (docs / name).unlink(missing_ok=True)
        manifest.unlink(missing_ok=True)
        for name in ("site", ".open-data", CACHE):
            shutil.rmtree(self.folder / name, ignore_errors=True)


def synthetic_project(count: int, folder: Path) -> Project:
    """Copy the project into a folder, which is emptied first, with ``count`` invented meetings.

    ``known.yml`` beside the record says which meetings answer what. Modules are compiled, so that
    the first run is not slower than the others.
    """
    shutil.rmtree(folder, ignore_errors=True)
    copy_project(folder)
    shutil.rmtree(folder / "data" / "meetings")
    write_record(folder, count)
    for package in ("generator", "tests"):
        compileall.compile_dir(folder / package, quiet=2)
    return Project(folder)
