"""What the portal costs at several sizes, held against Hugo in the same run: ``make bench``.

Tables go to stdout, what is going on to stderr. A step that fails says why, and the others go on.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError

from tests.bench import one_edit
from tests.bench.full_build import full_build
from tests.bench.likeness import likeness, same_text
from tests.bench.measure import CommandFailedError
from tests.bench.preview_edit import preview_times
from tests.bench.project import Project, synthetic_project
from tests.bench.tables import full_build_table, likeness_table, machine, rebuild_words
from tests.browser.launch import launched_browser

FOLDER = Path(".cache/bench")
_FAILURES = (
    CommandFailedError,
    PlaywrightError,
    subprocess.CalledProcessError,
    OSError,
    ValueError,
)


class Bench:
    """Measures one size after another and remembers whether a step failed."""

    def __init__(self, options: Namespace) -> None:
        """Find Hugo."""
        self.hugo = _binary(options.hugo)
        self._rounds = options.rounds
        self._parts = options.parts
        self._keeps = options.keep
        self.has_failed = False

    def run(self, count: int) -> None:
        """Measure a record of so many meetings."""
        folder = (FOLDER / str(count)).resolve()
        _say(f"{count:,} meetings: writing the record")
        project = synthetic_project(count, folder / "project")
        print(f"\n## {count:,} meetings\n", flush=True)
        if "full" in self._parts:
            self._try("full build", lambda: self._full_build(project, count))
            self._try("likeness", lambda: self._likeness(project))
        if "edit" in self._parts:
            print(f"\n### One edit at {count:,} meetings\n")
            for name, step in self._edits(project):
                self._try(name, step)
        if not self._keeps:
            shutil.rmtree(folder)

    def _full_build(self, project: Project, count: int) -> str:
        rounds = self._rounds or (3 if count <= 1000 else 1)
        return full_build_table(full_build(project, self.hugo, rounds))

    def _likeness(self, project: Project) -> str:
        sites = project.folder / "site", project.folder.parent / "hugo/site"
        return likeness_table(likeness(*sites), same_text(*sites))

    def _edits(self, project: Project) -> Iterator[tuple[str, Callable[[], str]]]:
        yield (
            "pages",
            lambda: _row("generate again", rebuild_words(one_edit.rebuild_pages(project))),
        )
        yield "check", lambda: self._check(project)
        yield "preview", lambda: self._preview(project)
        yield "site", lambda: _row("build again", rebuild_words(one_edit.rebuild_site(project)))
        yield "pull request", lambda: self._change(project)

    def _check(self, project: Project) -> str:
        times = one_edit.check_file(project)
        words = f"median {times.median:.2f} s; the first, without a cache, {times.first:.2f} s"
        return _row("`check FILE`", words)

    def _preview(self, project: Project) -> str:
        with launched_browser() as browser:
            times = preview_times(project, browser)
        saves = ", ".join(f"{seconds:.2f}" for seconds in times.saves)
        words = f"median {times.median:.2f} s of {saves}; ready after {times.start:.1f} s"
        return _row("save to refreshed page in `serve`", words)

    def _change(self, project: Project) -> str:
        cost = one_edit.check_change(project)
        words = f"{cost.seconds:.1f} s, {cost.peak:,.0f} MiB, on at most 2 processors, no cache"
        return _row("check of a pull request with one record", words)

    def _try(self, name: str, step: Callable[[], str]) -> None:
        _say(f"  {name}")
        started = time.perf_counter()
        try:
            print(step(), flush=True)
        except _FAILURES as error:
            self.has_failed = True
            traceback.print_exc()
            print(f"**{name} failed**: {error}\n", flush=True)
        _say(f"  {name}: done after {time.perf_counter() - started:.0f} s")


def _row(name: str, words: str) -> str:
    return f"- {name}: {words}"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _binary(environment: Path) -> Path:
    """Find the program itself in an environment; what stands in bin/ starts a Python first."""
    found = sorted(environment.resolve().glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    if not found:
        raise SystemExit(f"No Hugo in {environment}: use make bench.")
    return found[0]


def main() -> int:
    """Measure the sizes that the command line names."""
    parser = ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("counts", type=int, nargs="+", help="meetings to invent")
    parser.add_argument("--hugo", type=Path, required=True, help="environment that holds Hugo")
    parser.add_argument("--rounds", type=int, default=0, help="builds of each; 0: as it suits")
    parser.add_argument("--parts", nargs="+", choices=("full", "edit"), default=["full", "edit"])
    parser.add_argument("--keep", action="store_true", help="leave the projects in .cache/bench")
    options = parser.parse_args()
    bench = Bench(options)
    print(machine(bench.hugo))
    for count in options.counts:
        bench.run(count)
    return 1 if bench.has_failed else 0


if __name__ == "__main__":
    sys.exit(main())
