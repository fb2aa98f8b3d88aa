"""The measurements as Markdown tables."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.files import Written
from tests.bench.full_build import HUGO, HUGO_WHOLE, PAGES_ONLY, WHOLE, Row
from tests.bench.likeness import Likeness
from tests.bench.one_edit import Rebuild

_MEGABYTE = 1_000_000


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Lay out a table; all columns but the first hold numbers."""
    cells = [list(head), ["---", *["--:"] * (len(head) - 1)], *map(list, rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells) + "\n"


def full_build_table(rows: Sequence[Row]) -> str:
    """Give each stage with its ratios to Hugo, and ours to Hugo with the search index.

    Like for like are pages and index; nobody makes open data for Hugo.
    """
    known = {row.name: row for row in rows}
    hugo, both = known[HUGO], known[HUGO_WHOLE]
    head = (
        "stage", "seconds", "× Hugo", "CPU s", "peak MiB", "× Hugo",
        "MB written", "× Hugo", "files", "× Hugo",
    )  # fmt: skip
    body = table(head, [list(_cells(row, hugo)) for row in rows])
    lines = [
        f"**{name} / {HUGO_WHOLE}: {_ratio(known[name].seconds, both.seconds)}** by the clock, "
        f"{_ratio(known[name].cpu, both.cpu)} in CPU seconds; "
        f"peak outside the search indexer: {known[name].peak:,.0f} MiB."
        for name in (PAGES_ONLY, WHOLE)
    ]
    return "\n".join([body, *lines]) + "\n"


def _cells(row: Row, hugo: Row) -> Iterator[str]:
    yield row.name
    yield f"{row.seconds:.2f}"
    yield _ratio(row.seconds, hugo.seconds)
    yield "" if row.cpu is None else f"{row.cpu:.1f}"
    yield f"{row.peak:,.0f}"
    yield _ratio(row.peak, hugo.peak)
    ours, theirs = row.written, hugo.written or Written(0, 0)
    yield f"{ours.size / _MEGABYTE:,.1f}" if ours else ""
    yield _ratio(ours.size, theirs.size) if ours else ""
    yield f"{ours.files:,}" if ours else ""
    yield _ratio(ours.files, theirs.files) if ours else ""


def _ratio(one: float | None, other: float | None) -> str:
    return f"{one / other:.2f}" if one is not None and other else ""


def likeness_table(rows: Sequence[Likeness], same: tuple[int, int]) -> str:
    """Show the bytes of pages of both sites."""
    head = ("page", "ours", "Hugo's", "ours without spaces", "Hugo's without spaces", "ratio")
    body = [
        (row.name, *(f"{size:,}" for size in row[1:]), _ratio(row.ours_tight, row.theirs_tight))
        for row in rows
    ]
    return table(head, body) + f"\nThe search reads the same on {same[0]} of {same[1]} pages.\n"


def rebuild_words(rebuild: Rebuild) -> str:
    """Say what a build after one edit changed."""
    words = f"{rebuild.cost.seconds:.2f} s, {rebuild.cost.peak:,.0f} MiB; "
    words += f"{len(rebuild.changed)} files changed"
    if rebuild.besides:
        words += f", of which do not show the edit: {', '.join(rebuild.besides[:8])}"
    return words


def machine(hugo: Path) -> str:
    """Name the machine, the day and the versions."""
    model = next(
        (line.split(":", 1)[1].strip() for line in _lines("/proc/cpuinfo") if "model name" in line),
        platform.machine(),
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    day = datetime.now(UTC).date().isoformat()
    return (
        f"{day}, {len(os.sched_getaffinity(0))} processors ({model}), {memory:.0f} GiB, "
        f"Python {platform.python_version()}, Hugo {_version(hugo)}; "
        f"{os.getloadavg()[0]:.1f} processes were running at the start.\n"
    )


def _lines(path: str) -> list[str]:
    return Path(path).read_text("utf-8").splitlines() if Path(path).is_file() else []


def _version(hugo: Path) -> str:
    found = hugo.parents[2].glob("hugo-*.dist-info")
    return next((item.name.split("-")[1].removesuffix(".dist") for item in found), "")
