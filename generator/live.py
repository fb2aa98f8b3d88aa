"""The record as it stands while somebody edits it: read once, then renewed file by file."""

from __future__ import annotations

from generator.cache import Cache, Signature
from generator.diagnostics import Diagnostic, has_errors
from generator.link import Linker, relink_meeting
from generator.load import Found, find_files
from generator.memory import without_collector
from generator.portal import Portal
from generator.recheck import REGISTERS, check_all, check_files
from generator.settings import Settings, newest_day
from generator.sources import Source

FEW = 20
"""So many changed files are taken one by one."""


class LiveRecord:
    """The last sound state of the record."""

    def __init__(self, settings: Settings) -> None:
        """Read nothing yet."""
        self._settings = settings
        self._linker: Linker | None = None
        self._signatures: dict[str, Signature] = {}
        self._waiting: set[str] = set()

    @property
    def portal(self) -> Portal | None:
        """The linked record; None until it has been without errors for the first time."""
        return self._linker.portal if self._linker else None

    def renew(self) -> list[Diagnostic]:
        """Take in what has changed; with an error, the portal stays as it was.

        Returns:
            What is wrong with the changed files; of a whole reading, with everything.
        """
        found = list(find_files(self._settings.data_dir))
        now = {item.name: item.signature for item in found if isinstance(item, Found)}
        known = self._signatures
        changed = {name for name, signature in now.items() if known.get(name) != signature}
        is_few = now.keys() == known.keys() and len(changed) <= FEW
        self._signatures = now
        self._waiting |= changed
        with without_collector(), Cache(self._settings.cache_file) as cache:
            problems = self._take_some(cache, found) if is_few else None
            if problems is None:
                problems = self._take_all(cache)
        if not has_errors(problems):
            self._waiting = set()
        return problems

    def _take_some(self, cache: Cache, found: list[Found | Source]) -> list[Diagnostic] | None:
        """Exchange edited meetings; None where that is not enough."""
        if self._linker is None or any(name.startswith(REGISTERS) for name in self._waiting):
            return None
        checked = check_files(self._settings, self._waiting, cache, found)
        if checked is None or has_errors(checked[1]):
            return checked and checked[1]
        entries, problems = checked
        done = [relink_meeting(self._linker, entry) for entry in entries]
        return problems if all(done) and len(done) == len(self._waiting) else None

    def _take_all(self, cache: Cache) -> list[Diagnostic]:
        records, problems = check_all(self._settings, cache)
        if not has_errors(problems):
            self._linker = Linker(records, self._settings.build_date or newest_day(records))
        return problems
