"""The whole build, stage by stage, and Hugo's of the same pages with the same search index."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.files import Stamp, Written, stamps, written
from tests.bench.hugo_site import prepare
from tests.bench.measure import Cost, measure
from tests.bench.project import Project
from tests.bench.stages import OPEN_DATA, STAGES
from tests.conftest import SITE_URL

WHOLE, PAGES_ONLY = "whole build", "whole build without open data"
GENERATOR, ENGINE, INDEX = "generator, with what runs beside", "engine", "search index"
HUGO, HUGO_INDEX = "Hugo", "search index of Hugo's site"
HUGO_WHOLE = "Hugo and search index"
VARIABLES = {"SITE_URL": SITE_URL, "NO_MKDOCS_2_WARNING": "1"}

_SEARCH = "site/assets/search/"
_DATA = ".open-data/"
# The modules that .ci/build-site runs.
_STAGES = {"generator": GENERATOR, "mkdocs": ENGINE, "generator.search": INDEX}
_PLACES = {
    GENERATOR: ("docs/", _DATA),
    OPEN_DATA: (_DATA,),
    ENGINE: ("site/",),
    INDEX: (_SEARCH,),
}


@dataclass(frozen=True)
class Row:
    """What one stage took; memory in MiB; None where it is not known.

    Memory of our build is that of all that runs at once, but for the search indexer.
    """

    name: str
    seconds: float
    peak: float
    cpu: float | None = None
    written: Written | None = None


def full_build(project: Project, hugo: Path, rounds: int) -> list[Row]:
    """Build all from nothing, by turns with our engine and with Hugo; give the medians."""
    runs = [[*_our_build(project), *_hugo_build(project, hugo)] for _ in range(rounds)]
    return [_median(rows) for rows in zip(*runs, strict=True)]


def run_build_site(project: Project, **variables: str) -> Cost:
    """Run ``.ci/build-site`` of the project; memory is that of all but the search indexer."""
    python = variables.pop("python", sys.executable)
    command = [project.folder / ".ci/build-site", python, "mkdocs"]
    return measure(
        command, folder=project.folder, variables=VARIABLES | variables, without="generator.search"
    )


def _our_build(project: Project) -> Iterator[Row]:
    marks = project.folder.parent / "marks"
    yield _bare(PAGES_ONLY, project, marks, BENCH_PAGES_ONLY="1")
    project.forget_builds()
    before = stamps(project.folder)
    cost = _noted_build(project, marks)
    after = stamps(project.folder)
    for line in sorted(marks.read_text("utf-8").splitlines(), key=_end_of):
        begin, end, command = line.split(" ", 2)
        name = _name(command)
        peak = cost.peak_between(float(begin), float(end))
        wrote = _written_by(name, before, after)
        yield Row(name, float(end) - float(begin), peak, written=wrote)
    yield Row(WHOLE, cost.seconds, cost.peak, cost.cpu, written(before, after))


def _bare(name: str, project: Project, marks: Path, **variables: str) -> Row:
    """Build without a look at the stages."""
    project.forget_builds()
    before = stamps(project.folder)
    cost = _noted_build(project, marks, **variables)
    return Row(name, cost.seconds, cost.peak, cost.cpu, written(before, stamps(project.folder)))


def _noted_build(project: Project, marks: Path, **variables: str) -> Cost:
    marks.unlink(missing_ok=True)
    python = str(project.folder / "tests/bench/noting-python")
    noting = {"BENCH_PYTHON": sys.executable, "BENCH_MARKS": str(marks)}
    return run_build_site(project, python=python, **noting, **variables)


def _end_of(line: str) -> float:
    return float(line.split(" ")[1])


def _name(command: str) -> str:
    """Name a line of the marks: a stage inside the generator, or a command of the build script."""
    if command in STAGES:
        return f"– {command}"
    return _STAGES.get(command.removeprefix("-m ").split(" ")[0], command)


def _written_by(name: str, before: dict[str, Stamp], after: dict[str, Stamp]) -> Written | None:
    name = name.removeprefix("– ")
    if name not in _PLACES:
        return None
    own = {path: stamp for path, stamp in after.items() if path.startswith(_PLACES[name])}
    if name == ENGINE:
        others = {stamp.inode for path, stamp in after.items() if path.startswith((_SEARCH, _DATA))}
        own = {path: stamp for path, stamp in own.items() if stamp.inode not in others}
    return written(before, own)


def _hugo_build(project: Project, hugo: Path) -> Iterator[Row]:
    folder = project.folder.parent / "hugo"
    prepare(project.folder, SITE_URL, folder)
    command = [hugo, "--config", "hugo.yaml,site.json", "--destination", "site"]
    build = measure(command, folder=folder, variables={"HUGO_CACHEDIR": str(folder / "cache")})
    pages = stamps(folder / "site")
    yield Row(HUGO, build.seconds, build.peak, build.cpu, written({}, pages))
    call = [sys.executable, "-m", "generator.search", folder / "site"]
    index = measure(call, folder=project.folder)
    both = stamps(folder / "site")
    yield Row(HUGO_INDEX, index.seconds, index.peak, index.cpu, written(pages, both))
    yield Row(
        HUGO_WHOLE,
        build.seconds + index.seconds,
        max(build.peak, index.peak),
        build.cpu + index.cpu,
        written({}, both),
    )


def _median(rows: tuple[Row, ...]) -> Row:
    cpu = [row.cpu for row in rows if row.cpu is not None]
    return Row(
        rows[0].name,
        median(row.seconds for row in rows),
        median(row.peak for row in rows),
        median(cpu) if cpu else None,
        rows[-1].written,
    )
