"""The site of the preview: its shells are rendered by MkDocs, its pages when they are asked for."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config

from generator.addresses import MANIFEST
from generator.check import RULEBOOK
from generator.engine.pages import Build
from generator.portal import Portal
from generator.render.exports import Content, Export, engine_files, open_data
from generator.render.exports.stylesheet import stylesheet
from generator.render.markdown import MarkdownRenderer
from generator.render.page import Page
from generator.render.pages import SECTIONS, find_page, guide_pages
from generator.settings import Settings, Site
from generator.write import written_by_hand

HOOK = "generator/engine/hook.py"
SAMPLES = 3
"""So many pages of each section are built at the start; another look is learnt when it turns up."""


class LiveSite:
    """A folder that a server can show; :meth:`bring` puts the page there that it is asked for."""

    def __init__(self, settings: Settings, folder: Path, url: str) -> None:
        """Nothing is built yet.

        Args:
            settings: of the project.
            folder: empty; ``site/`` in it is what is shown.
            url: address of the preview, ending in ``/``.
        """
        self.site = folder / "site"
        self._settings, self._docs, self._url = settings, folder / "docs", url
        self._address = Site(url=url)
        self._portal: Portal | None = None
        self._exports: dict[str, Export] | None = None
        self._renderer: MarkdownRenderer | None = None
        self._config: Any = None
        self._samples: dict[str, str] = {}
        self._fresh: set[str] = set()
        self._brought: set[str] = set()
        self._lock = threading.Lock()

    def show(self, portal: Portal | None) -> None:
        """Take a record that has changed: every page of it is rendered anew when asked for."""
        with self._lock:
            if portal is not self._portal:
                # Where only a meeting was exchanged, the templates are compiled already.
                self._renderer = MarkdownRenderer(portal, self._address) if portal else None
            self._portal, self._fresh, self._exports = portal, set(), None

    def rebuild(self) -> None:
        """Let MkDocs build what is written by hand, the navigation, and one page of each look."""
        with self._lock:
            self._rebuild()

    def bring(self, path: str) -> None:
        """Make sure that a page (its address ends in ``/``) or file shows the record as it is."""
        with self._lock:
            if path and not path.endswith("/"):
                self._bring_file(path)
            else:
                self._bring_page(path)

    def _bring_page(self, address: str) -> None:
        page = find_page(self._portal, address) if self._portal else None
        if page is None or address in self._fresh:
            self._remove_gone(address, page)
            return
        self._fresh.add(address)
        self._brought.add(address)
        text = self._text(page)
        key = self._build.key_of(page.path, text) or ""
        if key in self._build.shells:
            html = self._build.fill(key, text, address or "./", self._config)
            _put(self.site, {f"{address}index.html": html})
        else:
            self._samples[page.path] = text
            self._rebuild()

    def _bring_file(self, path: str) -> None:
        if (self.site / path).is_file() and path not in self._brought:
            return  # of the engine's; to name all exports takes half a second at 10,000 meetings
        if self._portal and self._exports is None:
            groups = (engine_files, open_data)
            self._exports = dict(
                pair for files in groups for pair in files(self._portal, self._address)
            )
        export = (self._exports or {}).get(path)
        if export is not None and path not in self._fresh:
            self._fresh.add(path)
            self._brought.add(path)
            _put(self.site, {path: export() if callable(export) else export})

    def _remove_gone(self, address: str, page: Page | None) -> None:
        """Do not go on showing what the record no longer has."""
        if page is None and self._portal and address in self._brought:
            self._brought.remove(address)
            (self.site / address / "index.html").unlink(missing_ok=True)

    @property
    def _build(self) -> Build:
        hooks: Mapping[str, ModuleType] = self._config["hooks"]
        build: Build = hooks[HOOK].build
        return build

    def _text(self, page: Page) -> str:
        assert self._renderer is not None
        return self._renderer.render(page)

    def _rebuild(self) -> None:
        files: dict[str, Content] = dict(self._samples)
        if self._portal:
            pages = [page for section in SECTIONS for page in _some(section.pages(self._portal))]
            pages += guide_pages(RULEBOOK.values())
            files |= {page.path: self._text(page) for page in pages}
        files |= stylesheet(self._settings.docs_dir)
        _put(self._docs, files | {MANIFEST: json.dumps(sorted(files))})
        docs = self._settings.docs_dir
        for name in ("assets", *written_by_hand(docs)):
            link = self._docs / name
            link.parent.mkdir(exist_ok=True)
            if not link.exists():
                link.symlink_to(docs / name)
        folders = {"docs_dir": str(self._docs), "site_dir": str(self.site)}
        config_file = str(self._settings.root / "mkdocs.yml")
        self._config = load_config(config_file, site_url=self._url, **folders)
        build_site(self._config)
        self._fresh = set()


def _some(pages: Any) -> list[Page]:
    return list(islice(pages, SAMPLES))


def _put(folder: Path, files: Mapping[str, Content]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
