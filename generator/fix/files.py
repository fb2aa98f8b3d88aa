"""Repairs files in place: only those of the record, never through a link, and all or nothing."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.fix.fix import fix_text
from generator.sources import MAX_BYTES


def fix_data(root: Path) -> list[Path]:
    """Repair every file of the record.

    Args:
        root: the project's folder.

    Returns:
        The files that changed, in the order of their paths; links are passed over.
    """
    found = [path for folder in ("meetings", "registers") for path in _files(root, folder)]
    return [path for path in found if fix_file(root, path)]


def fix_file(root: Path, path: Path) -> bool:
    """Repair one file, replacing it in one step.

    Args:
        root: the project's folder.
        path: of the file, absolute or relative to ``root``.

    Returns:
        Whether it changed.

    Raises:
        ValueError: the file is not one of the record, is a link or lies behind one.
        OSError: it cannot be read or written; it is then as it was.
    """
    root = root.resolve()
    path = root / path
    name = Path(os.path.normpath(path)).relative_to(root).as_posix() if _inside(root, path) else ""
    if not name or path.is_symlink() or not stat.S_ISREG(path.lstat().st_mode):
        raise ValueError(f"{path} is not a file of the record")
    if path.stat().st_size > MAX_BYTES:
        return False
    data = path.read_bytes()
    mended = fix_text(name, data)
    if mended != data:
        _replace(path, mended)
    return mended != data


def _inside(root: Path, path: Path) -> bool:
    """Tell whether a path lies below the data folder, and no link on the way leads elsewhere."""
    straight = Path(os.path.normpath(path))
    return straight.is_relative_to(root / "data") and straight.parent.resolve() == straight.parent


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        shutil.copymode(path, temporary)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _files(root: Path, folder: str) -> Iterator[Path]:
    for parent, folders, names in os.walk(root.resolve() / "data" / folder):
        folders.sort()
        for name in sorted(names):
            path = Path(parent) / name
            if name.endswith((".yml", ".yaml")) and path.is_file() and not path.is_symlink():
                yield path
