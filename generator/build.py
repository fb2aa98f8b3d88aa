"""The spine: load → check → link → render → write."""

from __future__ import annotations

from datetime import UTC, datetime, time

from generator.check import check_sources
from generator.diagnostics import Diagnostic, has_errors
from generator.link import link_records
from generator.load import load_sources
from generator.render import render_portal
from generator.settings import Settings, newest_day
from generator.write import Written, write_files


def check(settings: Settings) -> list[Diagnostic]:
    """Load and check the record; write nothing."""
    return check_sources(load_sources(settings.data_dir))[1]


def build(settings: Settings) -> tuple[list[Diagnostic], Written | None]:
    """Bring the generated pages up to date.

    Returns:
        The problems found, and what was written: None when an error stopped the build, in which
        case the previous pages are as they were.
    """
    sources = load_sources(settings.data_dir)
    records, problems = check_sources(sources)
    if has_errors(problems):
        return problems, None
    portal = link_records(records, settings.build_date or newest_day(records))
    files = render_portal(portal)
    return problems, write_files(files, settings.docs_dir)


def build_epoch(settings: Settings) -> int:
    """Give the build date as seconds since 1970, for tools that read ``SOURCE_DATE_EPOCH``."""
    records, _ = check_sources(load_sources(settings.data_dir))
    day = settings.build_date or newest_day(records)
    return int(datetime.combine(day, time(), UTC).timestamp())
