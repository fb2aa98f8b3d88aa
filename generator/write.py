"""Stage 5: write what changed, remove our own leftovers, touch nothing else.

A list of what was written lies beside the pages. It is extended before the first page changes and
cut back after the last, so that a run that dies half-way leaves nothing that the next cannot mend.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.addresses import MANIFEST
from generator.parallel import spread


@dataclass(frozen=True, slots=True)
class Written:
    """Paths, relative to the output folder, that a run changed, in order."""

    changed: list[str]
    removed: list[str]
    unchanged: int

    def __or__(self, other: Written) -> Written:
        """Join what two runs wrote."""
        changed, removed = (*self.changed, *other.changed), (*self.removed, *other.removed)
        return Written(sorted(changed), sorted(removed), self.unchanged + other.unchanged)


AT_A_TIME = 100
"""So many files a process makes and writes before it asks for more."""


BLOCK = 1 << 20
"""So many bytes are compared at a time: the database is held in memory only once."""

Content = str | bytes
"""Text is written as UTF-8."""

Tell = Callable[[str], None]
"""What is called with the path of a file when it is there."""


def write_files(
    files: Mapping[str, Content], folder: Path, tell: Tell | None = None, processes: int = 0
) -> Written:
    """Make the folder hold these files and none that an earlier run wrote besides.

    Args:
        files: path relative to ``folder`` → whole content, asked for once, when it is compared; in
            several processes where there are many.
        folder: created where it does not exist.
        tell: called with each path when the file is there, whether it changed or not.
        processes: at most so many; 0: as many as there are cores.

    Raises:
        ValueError: a path leads out of the folder, through a link for instance.
    """
    folder.mkdir(parents=True, exist_ok=True)
    known, names = _read_manifest(folder), set(files)
    if outside := _outside(known | names, folder):
        raise ValueError(f"{outside} leads out of {folder}")
    stale = sorted(known - names)
    if known | names != known:
        _write_manifest(folder, known | names)
    changed = list(_renew(files, folder, tell, processes))
    for name in stale:
        _remove(folder, name)
    if known != names:
        _write_manifest(folder, names)
    return Written(changed, stale, len(files) - len(changed))


def written_by_hand(folder: Path) -> list[str]:
    """Name the Markdown files that no run has written; they lie at most one folder deep."""
    generated = _read_manifest(folder)
    found = sorted([*folder.glob("*.md"), *folder.glob("*/index.md")])
    names = (path.relative_to(folder).as_posix() for path in found)
    return [name for name in names if name not in generated]


def _renew(
    files: Mapping[str, Content], folder: Path, tell: Tell | None, processes: int
) -> Iterator[str]:
    """Write what differs from what is there, and name it in order."""

    def write(name: str) -> bool:
        content = files[name]
        data = content.encode() if isinstance(content, str) else content
        if differs := _differs(folder / name, data):
            _replace(folder / name, data)
        return differs

    names = sorted(files)
    for name, is_changed in zip(names, spread(write, names, AT_A_TIME, processes), strict=True):
        if tell:
            tell(name)
        if is_changed:
            yield name


def _outside(names: Iterable[str], folder: Path) -> str | None:
    """Find a folder that is not below this one, or is a link and may lead anywhere."""
    seen = {""}
    for name in names:
        parts = name.split("/")[:-1]
        if ".." in parts or name.startswith("/"):
            return name
        for end in range(len(parts), 0, -1):
            parent = "/".join(parts[:end])
            if parent in seen:
                break
            seen.add(parent)
            if (folder / parent).is_symlink():
                return parent
    return None


def _differs(path: Path, data: bytes) -> bool:
    if not path.is_file() or path.stat().st_size != len(data):
        return True
    with path.open("rb") as file:
        starts = range(0, len(data), BLOCK)
        return any(file.read(BLOCK) != data[start : start + BLOCK] for start in starts)


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_bytes(data)
    temporary.replace(path)


def _remove(folder: Path, name: str) -> None:
    path = folder / name
    path.unlink(missing_ok=True)
    for parent in path.parents:
        if parent == folder or (parent.is_dir() and any(parent.iterdir())):
            break
        if parent.is_dir():
            parent.rmdir()


def _read_manifest(folder: Path) -> set[str]:
    path = folder / MANIFEST
    return set(json.loads(path.read_text("utf-8"))) if path.is_file() else set()


def _write_manifest(folder: Path, names: set[str]) -> None:
    _replace(folder / MANIFEST, (json.dumps(sorted(names), indent=0) + "\n").encode())
