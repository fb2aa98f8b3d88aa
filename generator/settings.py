"""Where things lie and which day the portal is built for."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from generator.records.collection import Records


@dataclass(frozen=True, slots=True)
class Settings:
    """Paths of one run; ``build_date`` None means: the newest day in the data."""

    root: Path
    build_date: date | None = None

    @property
    def data_dir(self) -> Path:
        """The record."""
        return self.root / "data"

    @property
    def docs_dir(self) -> Path:
        """Where pages are written, beside the hand-written ones."""
        return self.root / "docs"


def read_settings(root: Path) -> Settings:
    """Take the build date from ``SOURCE_DATE_EPOCH`` (seconds, UTC) where it is set.

    Raises:
        ValueError: the variable does not hold a number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC).date() if epoch else None
    return Settings(root, moment)


def newest_day(records: Records) -> date:
    """Find the last day that the record speaks of as past: what a rebuild of old data gives again.

    Deadlines and targets lie ahead and do not count; a date that leaves the day open counts by its
    first day.
    """
    days = [date(2020, 1, 1)]
    for entry in records.meetings:
        days.append(entry.record.date.start)
        days += [source.date.start for source in entry.record.sources if source.date]
    days += [entry.record.date.start for entry in records.documents if entry.record.date]
    days += [
        name.valid_through.end for entry in records.provinces for name in entry.record.former_names
    ]
    return max(days)
