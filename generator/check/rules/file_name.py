"""The name of a meeting's file begins with its date and lies in the folder of its year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.diagnostics import Diagnostic
from generator.records.collection import Records

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check(records: Records) -> Iterator[Diagnostic]:
    """Compare path and date of every meeting."""
    for entry in records.meetings:
        path, date = PurePosixPath(entry.source.path), entry.record.date
        begin = f"{date}-".lower()
        slug = path.stem.removeprefix(begin)
        right_name = path.stem.startswith(begin) and _SLUG.fullmatch(slug) and len(path.stem) <= 100
        if right_name and path.suffix == ".yml" and path.parts[2:-1] == (str(date.year),):
            continue
        yield Diagnostic(
            entry.position("date"),
            "file-name",
            f"Tên hoặc thư mục của tệp không khớp với ngày họp {date}.",
            f"Đặt tệp ở data/meetings/{date.year}/{begin}ten-ngan-khong-dau.yml.",
        )
