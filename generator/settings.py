"""Where things lie and which day the portal is built for."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from generator.engine.config import read_config
from generator.records.collection import Records


@dataclass(frozen=True, slots=True)
class Site:
    """What the portal is called and where it is published.

    Attributes:
        name: as readers see it.
        url: ends in ``/``; empty where no address is known, and links are relative then.
    """

    name: str = "Bản tin chuyển đổi số"
    url: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Paths and circumstances of one run.

    Attributes:
        root: the project's folder.
        build_date: None means the newest day in the data.
        site_url: where the portal is published, ending in ``/``; empty where that is not known.
    """

    root: Path
    build_date: date | None = None
    site_url: str = ""

    @property
    def data_dir(self) -> Path:
        """The record."""
        return self.root / "data"

    @property
    def docs_dir(self) -> Path:
        """Where pages are written, beside the hand-written ones."""
        return self.root / "docs"

    @property
    def open_data_dir(self) -> Path:
        """Where files that are no pages wait to be put into the built site."""
        return self.root / ".open-data"

    @property
    def cache_file(self) -> Path:
        """What is known of unchanged files; only checks and the preview use it."""
        return self.root / ".cache" / "record.sqlite"


def read_settings(root: Path) -> Settings:
    """Take the build date from ``SOURCE_DATE_EPOCH`` (seconds, UTC), the address from ``SITE_URL``.

    Raises:
        ValueError: the variable does not hold a number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC).date() if epoch else None
    address = os.environ.get("SITE_URL", "").rstrip("/")
    return Settings(root, moment, f"{address}/" if address else "")


def read_site(root: Path) -> Site:
    """Take name and address from ``mkdocs.yml``, where engines find them, too."""
    config = read_config(root)
    if not config:
        return Site()
    url = str(config.get("site_url") or "").rstrip("/")
    return Site(str(config["site_name"]), f"{url}/" if url else "")


def newest_day(records: Records) -> date:
    """Find the last day that the record speaks of as past: what a rebuild of old data gives again.

    Deadlines, targets and planned meetings lie ahead and do not count; a date that leaves the day
    open counts by its first day.
    """
    days = [date(2020, 1, 1)]
    for entry in records.meetings:
        if not entry.record.is_planned:
            days.append(entry.record.date.start)
        days += [source.date.start for source in entry.record.sources if source.date]
        days += [item.date.start for item in entry.record.corrections]
    days += [entry.record.date.start for entry in records.documents if entry.record.date]
    days += [
        name.valid_through.end for entry in records.provinces for name in entry.record.former_names
    ]
    return max(days)


def day_of_check(records: Records) -> date | None:
    """Find the day that meetings are held against: the given one, else the newest one known.

    Known are the days of sources, of documents and of changes of names and bodies; the meetings
    themselves are what is in question. None where the record names no such day.
    """
    if records.checked_on:
        return records.checked_on
    dates = [source.date for entry in records.meetings for source in entry.record.sources]
    dates += [entry.record.date for entry in records.documents]
    for agency in records.agencies:
        dates += [agency.record.valid_from, agency.record.valid_through]
    for province in records.provinces:
        dates += [name.valid_through for name in province.record.former_names]
        dates.append(province.record.valid_through)
    return max((known.start for known in dates if known), default=None)
