"""What an earlier run read in files that have not changed since, so that one edit costs little.

A file counts as unchanged while its size, times and inode are the same. Kept is only the content of
files without faults, as JSON, and what it has in common with other files: nothing that could run,
and every run validates it anew. A cache written by other code, or a broken one, is thrown away.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

Signature: TypeAlias = str
"""Size, times and inode of a file."""

PATIENCE = 120
"""Seconds to wait for another process; longer than reading ten thousand meetings takes."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS made_by (stamp TEXT);
CREATE TABLE IF NOT EXISTS file (
    path TEXT PRIMARY KEY, signature TEXT, packed TEXT, is_indexed INTEGER DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mark (
    name TEXT, path TEXT, PRIMARY KEY (name, path)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mark_by_path ON mark (path);
"""
_READERS = ("load", "check", "records", "cache.py", "dates.py", "sources.py", "vietnamese.py")
"""What decides what is kept, below ``generator/``."""


def signature_of(state: os.stat_result) -> Signature:
    """Sum up what changes when a file does."""
    return f"{state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_ino}"


class Cache:
    """The kept files of one project; use it as a context, which saves at the end."""

    def __init__(self, file: Path) -> None:
        """Open the cache; one that cannot be opened is made anew, or done without."""
        self._database = _at(file) or _opened(":memory:")

    def __enter__(self) -> Cache:
        """Nothing more to do."""
        return self

    def __exit__(self, *_: object) -> None:
        """Save what was kept."""
        self._database.commit()
        self._database.close()

    def content(self, path: str, signature: Signature) -> str | None:
        """Give the content of a file as JSON; None where it is not known as it now is."""
        rows = self._database.execute(
            "SELECT packed FROM file WHERE path = ? AND signature = ?", (path, signature)
        )
        return next((str(packed) for (packed,) in rows), None)

    def signatures(self) -> dict[str, Signature]:
        """Give every file that is known and indexed, with its signature."""
        rows = self._database.execute("SELECT path, signature FROM file WHERE is_indexed")
        return dict(rows)

    def keep(self, path: str, signature: Signature, packed: str) -> None:
        """Keep the content of a file that was found without faults."""
        self.forget([path])
        self._database.execute(
            "INSERT INTO file (path, signature, packed) VALUES (?, ?, ?)", (path, signature, packed)
        )

    def forget(self, paths: Iterable[str]) -> None:
        """Drop files that are gone or have changed."""
        for path in paths:
            self._database.execute("DELETE FROM file WHERE path = ?", (path,))
            self._database.execute("DELETE FROM mark WHERE path = ?", (path,))

    def not_indexed(self) -> set[str]:
        """Give the files that are kept without their marks."""
        return {
            path for (path,) in self._database.execute("SELECT path FROM file WHERE NOT is_indexed")
        }

    def index(self, path: str, marks: Collection[str]) -> None:
        """Note the marks that a file bears: files with a mark in common are compared."""
        self._database.executemany(
            "INSERT OR IGNORE INTO mark VALUES (?, ?)", ((mark, path) for mark in marks)
        )
        self._database.execute("UPDATE file SET is_indexed = 1 WHERE path = ?", (path,))

    def bearing(self, mark: str, limit: int) -> list[str]:
        """List files that bear a mark, in the order of their paths, up to a limit."""
        rows = self._database.execute(
            "SELECT path FROM mark WHERE name = ? ORDER BY path LIMIT ?", (mark, limit)
        )
        return [path for (path,) in rows]

    def marks(self, begin: str) -> Iterator[str]:
        """Go through all marks that begin with a text."""
        rows = self._database.execute(
            "SELECT DISTINCT name FROM mark WHERE name >= ? AND name < ?",
            (begin, begin + "\U0010ffff"),
        )
        return (name for (name,) in rows)


def _at(file: Path) -> sqlite3.Connection | None:
    """Open a cache, once more without what was there; None where nothing can be written."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(2):
            try:
                return _opened(file)
            except sqlite3.DatabaseError:
                file.unlink(missing_ok=True)
    return None


def _opened(file: Path | str) -> sqlite3.Connection:
    # A preview and a check may run side by side; each waits until the other has written.
    database = sqlite3.connect(file, timeout=PATIENCE)
    # Losing the last run's work to a power cut costs seconds; waiting for the disk costs more.
    database.execute("PRAGMA synchronous = OFF")
    database.executescript(_SCHEMA)
    stamp = _stamp()
    if database.execute("SELECT stamp FROM made_by").fetchall() != [(stamp,)]:
        for table in ("made_by", "file", "mark"):
            database.execute(f"DELETE FROM {table}")
        database.execute("INSERT INTO made_by VALUES (?)", (stamp,))
    return database


def _stamp() -> str:
    """Tell this code from any other."""
    folder = Path(__file__).parent
    found = sha256()
    for name in _READERS:
        for path in sorted((folder / name).rglob("*.py")) or [folder / name]:
            found.update(path.read_bytes())
    return found.hexdigest()
