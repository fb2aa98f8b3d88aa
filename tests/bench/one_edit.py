"""What one edit costs on a large record: check, rebuild, and the check of a pull request."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.editing import Edited
from tests.bench.files import changed, contents
from tests.bench.full_build import VARIABLES, run_build_site
from tests.bench.measure import Cost, measure
from tests.bench.project import CACHE, Project

_CHECKED = 5
_RUNNER = 2
"""Processors of the machine on which pull requests are checked."""

_SEARCH = "assets/search/"


@dataclass(frozen=True)
class CheckTimes:
    """Seconds of ``check FILE``: the first time, and the median of what an author waits then."""

    first: float
    median: float


def check_file(project: Project) -> CheckTimes:
    """Check several files, each just edited; before that one that fills the cache."""
    shutil.rmtree(project.folder / CACHE, ignore_errors=True)
    first, *paths = project.some_meetings(1 + _CHECKED)
    filled = _generator(project, "check", str(first)).seconds
    times = []
    for number, path in enumerate(paths):
        meeting = Edited(path)
        meeting.change(number)
        times.append(_generator(project, "check", str(path)).seconds)
        meeting.restore()
    return CheckTimes(filled, median(times))


@dataclass(frozen=True)
class Rebuild:
    """A build after one edit: what it took and which files got another content.

    ``besides`` are those that do not show the edit.
    """

    cost: Cost
    changed: list[str]
    besides: list[str]


def rebuild_pages(project: Project) -> Rebuild:
    """Edit a meeting and generate the pages again."""
    return _rebuild(project, "docs", lambda: _generator(project, "build"))


def rebuild_site(project: Project) -> Rebuild:
    """Edit a meeting and build the whole site again; the search index is not looked at."""
    return _rebuild(project, "site", lambda: run_build_site(project))


def _rebuild(project: Project, output: str, build: Callable[[], Cost]) -> Rebuild:
    folder = project.folder / output
    build()
    before = contents(folder)
    meeting = Edited(project.some_meetings(1)[0])
    sentence = meeting.change(1)
    cost = build()
    names = [name for name in changed(before, contents(folder)) if not name.startswith(_SEARCH)]
    besides = [name for name in names if not _shows(folder / name, sentence)]
    meeting.restore()
    return Rebuild(cost, names, besides)


def _shows(path: Path, sentence: str) -> bool:
    return path.is_file() and sentence.encode() in path.read_bytes()


def _generator(project: Project, *arguments: str) -> Cost:
    command = [sys.executable, "-m", "generator", *arguments]
    return measure(command, folder=project.folder, variables=VARIABLES)


def check_change(project: Project) -> Cost:
    """Check a pull request that changes one record: a fresh clone, as many processors as CI has."""
    meeting = Edited(project.some_meetings(1)[0])
    _commit(project.folder, "The record")
    meeting.change(1)
    _commit(project.folder, "Change one record")
    meeting.restore()
    clone = project.folder.parent / "pull-request"
    shutil.rmtree(clone, ignore_errors=True)
    _git(project.folder.parent, "clone", "--quiet", str(project.folder), str(clone))
    shutil.rmtree(project.folder / ".git")
    variables = VARIABLES | {"REPORT": str(clone.parent / "report.json"), "BASE": "HEAD^1"}
    command = [clone / ".ci/check-change", sys.executable]
    return measure(command, folder=clone, variables=variables, processors=_RUNNER)


def _commit(folder: Path, message: str) -> None:
    _git(folder, "init", "--quiet")
    _git(folder, "add", "--all")
    author = ("-c", "user.name=bench", "-c", "user.email=bench@example.invalid")
    _git(folder, *author, "commit", "--quiet", "--message", message)


def _git(folder: Path, *arguments: str) -> None:
    # A hook that calls the bench names its own repository in such variables.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True)
