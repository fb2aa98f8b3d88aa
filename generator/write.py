"""Stage 5: write what changed, remove our own leftovers, touch nothing else.

A list of what was written lies beside the pages. It is extended before the first page changes and
cut back after the last, so that a run that dies half-way leaves nothing that the next cannot mend.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MANIFEST = ".generated.json"


@dataclass(frozen=True, slots=True)
class Written:
    """Paths, relative to the output folder, that a run changed."""

    changed: list[str]
    removed: list[str]
    unchanged: int


def write_files(files: dict[str, str], folder: Path) -> Written:
    """Make the folder hold these files and none that an earlier run wrote besides.

    Args:
        files: path relative to ``folder`` → whole text.
        folder: created where it does not exist.

    Raises:
        ValueError: a path leads out of the folder, through a link for instance.
    """
    folder.mkdir(parents=True, exist_ok=True)
    known = _read_manifest(folder)
    for parent in {PurePosixPath(name).parent for name in known | set(files)}:
        if not (folder / parent).resolve().is_relative_to(folder.resolve()):
            raise ValueError(f"{parent} leads out of {folder}")
    stale = sorted(known - set(files))
    changed = [name for name in sorted(files) if _differs(folder / name, files[name])]
    if changed or stale or known != set(files):
        _write_manifest(folder, known | set(files))
        for name in changed:
            _replace(folder / name, files[name])
        for name in stale:
            _remove(folder, name)
        _write_manifest(folder, set(files))
    return Written(changed, stale, len(files) - len(changed))


def _differs(path: Path, text: str) -> bool:
    return not path.is_file() or path.read_bytes() != text.encode()


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_bytes(text.encode())
    temporary.replace(path)


def _remove(folder: Path, name: str) -> None:
    path = folder / name
    path.unlink(missing_ok=True)
    for parent in path.parents:
        if parent == folder or any(parent.iterdir()):
            break
        parent.rmdir()


def _read_manifest(folder: Path) -> set[str]:
    path = folder / MANIFEST
    return set(json.loads(path.read_text("utf-8"))) if path.is_file() else set()


def _write_manifest(folder: Path, names: set[str]) -> None:
    _replace(folder / MANIFEST, json.dumps(sorted(names), indent=0) + "\n")
