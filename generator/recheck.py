"""Checks with the help of a cache: a few files in a blink, whatever the size of the record.

What is published never comes from a cache: ``build`` reads and judges every file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches

from generator.cache import Cache
from generator.check import check_some, judge_records, marks_of, shape_sources
from generator.check.marks import commitment_mark
from generator.diagnostics import Diagnostic, Fault
from generator.load import Found, find_files, load_sources, read_files
from generator.memory import without_collector
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting
from generator.settings import Settings
from generator.sources import Source

MOST_FRESH = 200
"""With more unknown files than this, reading everything is as quick."""

MOST_ALIKE = 400
"""So many files are compared with for one mark; the record has no such crowd."""

REGISTERS = "data/registers/"


def check(settings: Settings, only: Collection[str] = ()) -> list[Diagnostic]:
    """Load and check the record; write nothing.

    Args:
        settings: where the record lies.
        only: paths relative to the project; where there are any, only problems that stand in one
            of them or name it are given.
    """
    with without_collector(), Cache(settings.cache_file) as cache:
        checked = check_files(settings, only, cache) if only else None
        _, problems = checked or check_all(settings, cache)
    return [problem for problem in problems if not only or problem.concerns(only)]


def check_all(settings: Settings, cache: Cache) -> tuple[Records, list[Diagnostic]]:
    """Check everything, reading only what changed since the last time."""
    records, faults = shape_sources(load_sources(settings.data_dir, cache))
    remember(cache, records, faults)
    return records, judge_records(records, faults, settings.build_date)


def check_files(
    settings: Settings,
    paths: Collection[str],
    cache: Cache,
    found: Sequence[Found | Source] | None = None,
) -> tuple[list[Entry[Meeting]], list[Diagnostic]] | None:
    """Check some meetings against those that they can be compared with.

    Args:
        settings: where the record lies.
        paths: the files.
        cache: what is known of the others.
        found: all files, where the caller has looked for them already.

    Returns:
        The meetings and what concerns them; None where all must be read, as the cache knows too
        little or one of the files is a register.
    """
    found = list(find_files(settings.data_dir)) if found is None else found
    fresh = _fresh(found, cache)
    if len(fresh) > MOST_FRESH or any(path.startswith(REGISTERS) for path in paths):
        return None
    wanted = fresh | set(paths)
    records, faults = shape_sources(read_files(_pick(found, wanted), cache))
    remember(cache, records, faults)
    wanted |= {_name(item) for item in found if _name(item).startswith(REGISTERS)}
    own = [entry for entry in records.meetings if entry.source.path in paths]
    wanted |= _near(own, cache)
    return check_some(read_files(_pick(found, wanted), cache), paths, settings.build_date)


def _fresh(found: Iterable[Found | Source], cache: Cache) -> set[str]:
    """Name the files that the cache does not know as they are; it forgets those that are gone."""
    known = cache.signatures()
    cache.forget(known.keys() - {_name(item) for item in found})
    return {
        _name(item)
        for item in found
        if isinstance(item, Source) or known.get(item.name) != item.signature
    }


def remember(cache: Cache, records: Records, faults: Iterable[Fault]) -> None:
    """Note the marks of files that were read anew; a faulty file is read again every time."""
    new = cache.not_indexed() - {fault.position.path for fault in faults}
    marks = {
        entry.source.path: marks_of(entry, borne=True)
        for entry in records.meetings
        if entry.source.path in new
    }
    for path in sorted(new):
        cache.index(path, marks.get(path, ()))


def _near(entries: Iterable[Entry[Meeting]], cache: Cache) -> set[str]:
    """Find the files that meetings must be compared with."""
    sought = {mark for entry in entries for mark in marks_of(entry, borne=False)}
    near = {mark: cache.bearing(mark, MOST_ALIKE) for mark in sorted(sought)}
    begin = commitment_mark("").name
    for mark in [mark for mark, paths in near.items() if mark.startswith(begin) and not paths]:
        # Misspelt, most likely: the message names the nearest.
        for other in get_close_matches(mark, cache.marks(begin), 3):
            near[other] = cache.bearing(other, MOST_ALIKE)
    return {path for paths in near.values() for path in paths}


def _pick(found: Iterable[Found | Source], names: Collection[str]) -> list[Found | Source]:
    return [item for item in found if _name(item) in names]


def _name(item: Found | Source) -> str:
    return item.path if isinstance(item, Source) else item.name
