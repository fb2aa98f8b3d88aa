"""Finds the files of the record below the data folder and reads them within fixed bounds."""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from generator.cache import Cache, Signature, signature_of
from generator.diagnostics import Fault, Position
from generator.load.plain import plain_content
from generator.load.source import read_source
from generator.parallel import spread
from generator.quoting import quoted
from generator.sources import MAX_BYTES, Node, Source, plain_data

_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_SCHEMA = re.compile(r"data/schema/(.*/)?[^/]*\.json")
_IN_PLACE = re.compile(r"data/(meetings/([^/]+/)*|registers/)[^/.]+\.yml")
_YAML_LIKE = re.compile(r"(.+?)\.ya?ml(\.(txt|yml|yaml))*", re.IGNORECASE)


_AT_A_TIME = 16
"""So many files a process reads before it asks for more."""


class Found(NamedTuple):
    """A file of the record in its place."""

    name: str
    path: str
    signature: Signature


def load_sources(data_dir: Path, cache: Cache | None = None) -> Iterator[Source]:
    """Load every meeting and register below ``data_dir``, in the order of their paths.

    Problems are kept in the sources; nothing is raised for what a folder or a file holds.

    Args:
        data_dir: the folder; what lies elsewhere is never read.
        cache: what is known of files that have not changed, and learns of the others.
    """
    found = list(find_files(data_dir))
    yield from read_files(found, cache)


def find_files(data_dir: Path) -> Iterator[Found | Source]:
    """Go through all that lies below a folder: files to read, and faults that need no reading."""
    if data_dir.is_symlink():
        yield _refused(data_dir.name, "file-link")
        return
    base = f"{data_dir.parent}{os.sep}"
    for entry in _entries(data_dir):
        if item := _find(entry, base):
            yield item


def read_files(found: Iterable[Found | Source], cache: Cache | None = None) -> Iterator[Source]:
    """Read files in their order; several at once where there are many that are not known."""
    items = list(found)
    known = {
        item.name: packed
        for item in items
        if cache and isinstance(item, Found)
        if (packed := cache.content(item.name, item.signature)) is not None
    }
    unread = [item for item in items if isinstance(item, Found) and item.name not in known]
    sources = spread(_read, unread, _AT_A_TIME)
    for item in items:
        if isinstance(item, Source):
            yield item
        elif packed := known.pop(item.name, None):
            yield Source(item.name, None, content=json.loads(packed), again=partial(_nodes, item))
        else:
            source = next(sources)
            if cache and source.content is not None:
                packed = json.dumps(source.content, ensure_ascii=False)
                cache.keep(item.name, item.signature, packed)
            yield source


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


def _find(entry: os.DirEntry[str], base: str) -> Found | Source | None:
    name = entry.path.removeprefix(base).replace(os.sep, "/")
    if not name.isprintable():
        shown = "".join(char if char.isprintable() else "\ufffd" for char in name)
        return _refused(shown, "file-characters")
    if entry.is_symlink():
        return _refused(name, "file-link")
    if entry.is_dir():
        return _refused(name, "file-special") if name.endswith((".yml", ".yaml")) else None
    if not entry.is_file():
        return _refused(name, "file-special")
    if _SCHEMA.fullmatch(name):
        return None
    misplaced = None if _IN_PLACE.fullmatch(name) else _misplaced(PurePosixPath(name))
    return misplaced or Found(name, entry.path, signature_of(entry.stat()))


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


def _read(found: Found) -> Source:
    """Read a file; of a sound one only what it says is kept, not each place in it."""
    data = _data(found)
    if isinstance(data, Source):
        return data
    content: object = plain_content(data)
    if content is None:
        source = read_source(found.name, data)
        if source.root is None or source.faults:
            return source
        content = plain_data(source.root)
    return Source(found.name, None, content=content, again=partial(_nodes, found))


def _nodes(found: Found) -> Node | None:
    data = _data(found)
    return data.root if isinstance(data, Source) else read_source(found.name, data).root


def _data(found: Found) -> bytes | Source:
    """Give the bytes of a file, or why there are none."""
    try:
        with os.fdopen(os.open(found.path, _OPEN), "rb") as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                return _refused(found.name, "file-special")
            data = file.read(MAX_BYTES + 1)
    except OSError:
        return _refused(found.name, "file-unreadable")
    if len(data) > MAX_BYTES:
        size, limit = str(state.st_size // 1024), str(MAX_BYTES // 1024)
        return _refused(found.name, "file-size", size=size, limit=limit)
    return data
