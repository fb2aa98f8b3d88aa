"""Builds a site from a synthetic record, the way ``make build`` does."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from time import perf_counter

from tests.bench.project import synthetic_project
from tests.conftest import run_build

FOLDER = Path(".cache/bench-search")


def add_options(parser: ArgumentParser) -> None:
    """Describe which synthetic site to take."""
    parser.add_argument("--count", type=int, default=10_000, help="meetings to invent; 0: none")
    parser.add_argument("--reuse", action="store_true", help="take the synthetic site built before")


def synthetic_site(options: Namespace) -> Path | None:
    """Build the synthetic site that the options ask for; None where they ask for none."""
    if not options.count:
        return None
    folder = FOLDER.resolve() / str(options.count)
    if options.reuse and (folder / "site").is_dir():
        return folder / "site"
    return build_synthetic_site(options.count, folder)


def build_synthetic_site(count: int, folder: Path) -> Path:
    """Copy the project into a folder, put ``count`` invented meetings into it, and build it.

    Args:
        count: how many meetings to invent.
        folder: is emptied first.

    Returns:
        The built site; ``known.yml`` beside it says which meetings answer what.
    """
    started = perf_counter()
    synthetic_project(count, folder)
    print(f"Wrote a record of {count} meetings in {perf_counter() - started:.0f} s.", flush=True)
    started = perf_counter()
    run_build(folder, "mkdocs")
    print(f"Built its site in {perf_counter() - started:.0f} s.", flush=True)
    return folder / "site"
