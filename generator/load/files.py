"""Finds the files of the record below the data folder and reads them within fixed bounds."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from generator.diagnostics import Fault, Position
from generator.load.source import read_source
from generator.quoting import quoted
from generator.sources import MAX_BYTES, Source

_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_YAML_LIKE = re.compile(r"(.+?)\.ya?ml(\.(txt|yml|yaml))*", re.IGNORECASE)


def load_sources(data_dir: Path) -> list[Source]:
    """Load every meeting and register below ``data_dir``, in the order of their paths.

    Problems are kept in the sources; nothing is raised for what a folder or a file holds.
    """
    if data_dir.is_symlink():
        return [_refused(data_dir.name, "file-link")]
    found = (_load(entry, data_dir) for entry in _entries(data_dir))
    return [source for source in found if source]


def _entries(data_dir: Path) -> Iterator[os.DirEntry[str]]:
    """Yield all that lies below a folder, sorted; links are not followed."""
    waiting: list[os.DirEntry[str] | Path] = [data_dir]
    while waiting:
        current = waiting.pop()
        if not isinstance(current, Path):
            yield current
            if not current.is_dir(follow_symlinks=False):
                continue
        try:
            with os.scandir(current) as entries:
                inside = [entry for entry in entries if not _is_ignored(entry.name)]
        except OSError:
            continue
        waiting += sorted(inside, key=lambda entry: entry.name, reverse=True)


def _is_ignored(name: str) -> bool:
    """Pass over what editors and file managers leave behind."""
    return name.endswith("~") or (name.startswith(".") and not name.endswith((".yml", ".yaml")))


def _load(entry: os.DirEntry[str], data_dir: Path) -> Source | None:
    path = PurePosixPath(Path(entry.path).relative_to(data_dir.parent).as_posix())
    name = str(path)
    if not name.isprintable():
        shown = "".join(char if char.isprintable() else "\ufffd" for char in name)
        return _refused(shown, "file-characters")
    if entry.is_symlink():
        return _refused(name, "file-link")
    if entry.is_dir():
        return _refused(name, "file-special") if path.suffix in (".yml", ".yaml") else None
    if not entry.is_file():
        return _refused(name, "file-special")
    if path.parts[1] == "schema" and path.suffix == ".json":
        return None
    return _misplaced(path) or _read(Path(entry.path), name)


def _misplaced(path: PurePosixPath) -> Source | None:
    """Report a file that is not where meetings and registers belong, or has another ending."""
    folder, depth = path.parts[1], len(path.parts)
    in_place = (folder == "meetings" and depth > 2) or (folder == "registers" and depth == 3)
    if not in_place or path.name.startswith("."):
        return _refused(str(path), "file-place", found=quoted(path.name))
    if path.suffix == ".yml" and not _YAML_LIKE.fullmatch(path.stem):
        return None
    if match := _YAML_LIKE.fullmatch(path.name):
        right = f"{match[1]}.yml"
        return _refused(str(path), "file-extension", found=quoted(path.name), right=right)
    return _refused(str(path), "file-place", found=quoted(path.name))


def _refused(name: str, rule: str, **parameters: str) -> Source:
    return Source(name, None, [Fault(Position(name), rule, parameters)])


def _read(path: Path, name: str) -> Source:
    try:
        with os.fdopen(os.open(path, _OPEN), "rb") as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                return _refused(name, "file-special")
            data = file.read(MAX_BYTES + 1)
    except OSError:
        return _refused(name, "file-unreadable")
    if len(data) > MAX_BYTES:
        size, limit = str(state.st_size // 1024), str(MAX_BYTES // 1024)
        return _refused(name, "file-size", size=size, limit=limit)
    return read_source(name, data)
