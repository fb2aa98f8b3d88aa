"""Finds the YAML files below the data folder and reads them within fixed bounds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, Position
from generator.load.nodes import compose_nodes
from generator.sources import Source

MAX_BYTES = 512 * 1024
"""A record of this size is some 5 000 lines: far beyond any meeting, small enough to parse."""


def load_sources(data_dir: Path) -> list[Source]:
    """Load every meeting and register below ``data_dir``, in the order of their paths.

    Problems are kept in the sources; nothing is raised for what a file holds.
    """
    return [_load(path, data_dir) for path in _yaml_files(data_dir)]


def _yaml_files(data_dir: Path) -> Iterator[Path]:
    for folder in ("meetings", "registers"):
        for parent, folders, names in os.walk(data_dir / folder):
            folders.sort()
            for name in sorted(names):
                if name.endswith((".yml", ".yaml")):
                    yield Path(parent) / name


def _load(path: Path, data_dir: Path) -> Source:
    name = path.relative_to(data_dir.parent).as_posix()

    def fault(rule: str, message: str, hint: str) -> Source:
        return Source(name, None, [Diagnostic(Position(name), rule, message, hint)])

    if path.is_symlink() or not path.is_file():
        return fault("file-link", "Tệp là liên kết, không phải tệp thật.", "Đặt chính tệp vào đây.")
    if path.stat().st_size > MAX_BYTES:
        return fault(
            "file-size", "Tệp lớn hơn 512 KB.", "Tách cuộc họp ra khỏi phần không thuộc nó."
        )
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        return fault(
            "file-encoding",
            f"Tệp không phải UTF-8 (byte thứ {error.start + 1} không đọc được).",
            "Lưu lại tệp với bảng mã UTF-8.",
        )
    return compose_nodes(name, text.removeprefix("\ufeff"))
