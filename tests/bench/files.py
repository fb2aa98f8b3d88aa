"""What a run wrote: files and bytes, found by comparing folders before and after."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple


class Written(NamedTuple):
    """How many files were written, and how many bytes they hold."""

    files: int
    size: int


class Stamp(NamedTuple):
    """What changes when a file is written, even to the same content."""

    size: int
    modified: int
    inode: int


def stamps(folder: Path) -> dict[str, Stamp]:
    """Give the stamp of each file below a folder, of none where there is no folder."""
    found = {}
    for name, path in _files(folder):
        state = path.stat()
        found[name] = Stamp(state.st_size, state.st_mtime_ns, state.st_ino)
    return found


def written(before: Mapping[str, Stamp], after: Mapping[str, Stamp]) -> Written:
    """Compare two states of one folder; a file that has two names there was written once."""
    new = (stamp for name, stamp in after.items() if before.get(name) != stamp)
    sizes = {stamp.inode: stamp.size for stamp in new}
    return Written(len(sizes), sum(sizes.values()))


def contents(folder: Path) -> dict[str, bytes]:
    """Give a digest of each file below a folder."""
    return {name: hashlib.sha256(path.read_bytes()).digest() for name, path in _files(folder)}


def changed(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> list[str]:
    """Name the files that were added, removed or got another content."""
    names = before.keys() | after.keys()
    return sorted(name for name in names if before.get(name) != after.get(name))


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path
