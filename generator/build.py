"""The spine: load → check → link → render → write."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from generator.addresses import of_markdown
from generator.check import RULEBOOK, check_sources, shape_sources
from generator.check.nearest import names_of
from generator.diagnostics import Diagnostic, has_errors
from generator.link import link_records
from generator.load import Found, find_files, load_sources, read_files
from generator.memory import without_collector
from generator.published import LIST, Compared, compare, read_list, write_list
from generator.records.collection import Records
from generator.records.registers import REGISTERS
from generator.render import named_pages, render_open_data, render_portal
from generator.render.exports.json_schema import schemas
from generator.render.exports.stylesheet import stylesheet
from generator.search import Indexed, index_site
from generator.settings import Settings, newest_day, read_site
from generator.sources import Source
from generator.start.matching import Named
from generator.summary import Summary, looked_at, summarize
from generator.write import Tell, Written, write_files, written_by_hand


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


def build(
    settings: Settings,
    tell: Tell | None = None,
    beside: AbstractContextManager[object] | None = None,
) -> tuple[list[Diagnostic], Written | None]:
    """Bring the generated pages and the open data up to date.

    Args:
        settings: of the project.
        tell: called with the path of each file below ``docs/``, when it is there.
        beside: entered when they all are, for what is to run while the open data are made.

    Returns:
        The problems found, and what was written: None when an error stopped the build, in which
        case the previous files are as they were.
    """
    with without_collector():
        records, problems = _checked(settings)
        if has_errors(problems):
            return problems, None
        portal = link_records(records, settings.build_date or newest_day(records))
        site, sheet = read_site(settings.root), stylesheet(settings.docs_dir)
        by_hand = list(map(of_markdown, written_by_hand(settings.docs_dir)))
        pages = render_portal(portal, RULEBOOK.values(), site, sheet, by_hand)
        data = render_open_data(portal, site)
    # Rendering does make garbage.
    written = write_files(pages, settings.docs_dir, tell)
    with beside or nullcontext():
        # In one process: each would end up with a copy of the record, and an engine runs beside.
        return problems, written | write_files(data, settings.open_data_dir, processes=1)


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


def renew_addresses(settings: Settings) -> tuple[list[Diagnostic], Compared | None]:
    """Add to the list of published addresses those that are new; none is ever taken out.

    Returns:
        The problems found, and how list and portal differed; None where there are errors.
    """
    problems, compared = compare_addresses(settings)
    if compared and compared.new:
        text = write_list(read_list(_published(settings)).union(compared.new))
        (settings.root / LIST).write_text(text, "utf-8")
    return problems, compared


def compare_addresses(settings: Settings) -> tuple[list[Diagnostic], Compared | None]:
    """Hold the list of published addresses against the pages that there are; write nothing."""
    records, problems = _checked(settings)
    if has_errors(problems):
        return problems, None
    portal = link_records(records, settings.build_date or newest_day(records))
    pages = named_pages(portal, RULEBOOK.values())
    lasting = {page.address for page in pages if not page.is_archive}
    lasting.update(map(of_markdown, written_by_hand(settings.docs_dir)))
    present = lasting.union(page.address for page in pages)
    return problems, compare(_published(settings), present, lasting)


def _published(settings: Settings) -> str:
    path = settings.root / LIST
    return path.read_text("utf-8") if path.is_file() else ""


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
