"""The spine: load → check → link → render → write."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from generator.check import RULEBOOK, check_sources, shape_sources
from generator.check.nearest import names_of
from generator.diagnostics import Diagnostic, has_errors
from generator.link import link_records
from generator.load import Found, find_files, load_sources, read_files
from generator.memory import without_collector
from generator.records.collection import Records
from generator.records.registers import REGISTERS
from generator.render import render_portal
from generator.render.exports.json_schema import schemas
from generator.render.exports.stylesheet import stylesheet
from generator.search import Indexed, index_site
from generator.settings import Settings, newest_day, read_site
from generator.sources import Source
from generator.start.matching import Named
from generator.summary import Summary, looked_at, summarize
from generator.write import Written, write_files, written_by_hand


def review(settings: Settings, changed: Collection[str]) -> tuple[list[Diagnostic], Summary | None]:
    """Check the whole record and say what a change to some files adds.

    Returns:
        All problems; the summary of the change, None where there are errors.
    """
    with without_collector():
        records, problems = _checked(settings)
        if has_errors(problems):
            return problems, None
        day = settings.build_date or newest_day(records)
        records.meetings = looked_at(records.meetings, changed)
        return problems, summarize(link_records(records, day), changed)


def build(settings: Settings) -> tuple[list[Diagnostic], Written | None]:
    """Bring the generated pages up to date.

    Returns:
        The problems found, and what was written: None when an error stopped the build, in which
        case the previous pages are as they were.
    """
    with without_collector():
        records, problems = _checked(settings)
        if has_errors(problems):
            return problems, None
        portal = link_records(records, settings.build_date or newest_day(records))
        site, sheet = read_site(settings.root), stylesheet(settings.docs_dir)
        by_hand = written_by_hand(settings.docs_dir)
        files = render_portal(portal, RULEBOOK.values(), site, sheet, by_hand)
    # Rendering does make garbage.
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


def register_names(settings: Settings) -> dict[str, dict[str, Named]]:
    """Give the entries of each register, id → names, for what helps to write a record."""
    files = [item for item in find_files(settings.data_dir) if _is_register(item)]
    records, _ = shape_sources(read_files(files))
    return {
        register: {
            entry.id: Named.of(names_of(entry.record), entry.id)
            for entry in getattr(records, register)
        }
        for register in REGISTERS
    }


def _is_register(item: Found | Source) -> bool:
    return isinstance(item, Found) and item.name.startswith("data/registers/")


def _checked(settings: Settings) -> tuple[Records, list[Diagnostic]]:
    return check_sources(load_sources(settings.data_dir), settings.build_date)
