"""The spine: load → check → link → render → write."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, time
from pathlib import Path

from generator.check import RULEBOOK, check_sources
from generator.check.nearest import names_of
from generator.diagnostics import Diagnostic, has_errors
from generator.link import link_records
from generator.load import load_sources
from generator.records.collection import Records
from generator.records.registers import REGISTERS
from generator.render import render_portal
from generator.render.exports.json_schema import schemas
from generator.render.exports.stylesheet import stylesheet
from generator.render.exports.synonyms import synonyms
from generator.search import Indexed, index_site
from generator.settings import Settings, newest_day
from generator.summary import Summary, summarize
from generator.write import Written, write_files


def check(settings: Settings, only: Collection[str] = ()) -> list[Diagnostic]:
    """Load and check the record; write nothing.

    Args:
        settings: where the record lies.
        only: paths relative to the project; where there are any, only problems that stand in one
            of them or name it are given.
    """
    _, problems = _checked(settings)
    return [problem for problem in problems if not only or problem.concerns(only)]


def review(settings: Settings, changed: Collection[str]) -> tuple[list[Diagnostic], Summary | None]:
    """Check a change to some files: all errors, its own warnings, and what it adds.

    The summary is None where there are errors.
    """
    records, problems = _checked(settings)
    problems = [item for item in problems if item.is_error or item.concerns(changed)]
    if has_errors(problems):
        return problems, None
    portal = link_records(records, settings.build_date or newest_day(records))
    return problems, summarize(portal, changed)


def build(settings: Settings) -> tuple[list[Diagnostic], Written | None]:
    """Bring the generated pages up to date.

    Returns:
        The problems found, and what was written: None when an error stopped the build, in which
        case the previous pages are as they were.
    """
    records, problems = _checked(settings)
    if has_errors(problems):
        return problems, None
    portal = link_records(records, settings.build_date or newest_day(records))
    files = render_portal(portal, RULEBOOK.values()) | synonyms(portal)
    files |= stylesheet(settings.docs_dir)
    return problems, write_files(files, settings.docs_dir)


def index(site: Path) -> Indexed:
    """Make a site searchable, whatever engine built it; see :func:`generator.search.index_site`."""
    return index_site(site)


def renew_schemas(settings: Settings) -> tuple[list[Diagnostic], list[str]]:
    """Bring the committed schemas, which editing programs read, up to date.

    Returns:
        The problems found, and the paths that changed: none when there are errors.
    """
    records, problems = _checked(settings)
    changed = []
    if not has_errors(problems):
        for name, text in schemas(records).items():
            path = settings.root / name
            if not path.is_file() or path.read_text("utf-8") != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
                changed.append(name)
    return problems, changed


def register_names(settings: Settings) -> dict[str, dict[str, str]]:
    """Give the entries of each register, id → name, for what helps to write a record."""
    records, _ = _checked(settings)
    return {
        register: {
            entry.id: next(iter(names_of(entry.record)), entry.id)
            for entry in getattr(records, register)
        }
        for register in REGISTERS
    }


def build_epoch(settings: Settings) -> int:
    """Give the build date as seconds since 1970, for tools that read ``SOURCE_DATE_EPOCH``."""
    records, _ = _checked(settings)
    day = settings.build_date or newest_day(records)
    return int(datetime.combine(day, time(), UTC).timestamp())


def _checked(settings: Settings) -> tuple[Records, list[Diagnostic]]:
    return check_sources(load_sources(settings.data_dir), settings.build_date)
