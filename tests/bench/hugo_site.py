"""Turns a built project into one that Hugo builds: the same Markdown, assets and navigation.

The theme is in ``tests/bench/hugo/``; name, address and navigation are those of ``mkdocs.yml``.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from mkdocs.utils.yaml import yaml_load

THEME = Path(__file__).parent / "hugo"
SEARCH = "assets/search"

_DAY = re.compile("<lastmod>(.*?)</lastmod>")

# CommonMark ends raw HTML at a blank line, and takes an indented line after it for code; it does
# not end it at a heading, and knows no colon in attributes. Python-Markdown does the reverse.
_FOR_GOLDMARK = (
    (re.compile(r"\n(?:[ \t]*\n)+(?=[ \t]+\S|</)"), "\n"),
    (re.compile(r"(?<=>\n)(?=##+ )"), "\n"),
    (re.compile(r"(?<= )\{: ?(?=#)"), "{"),
)


def prepare(project: Path, site_url: str, folder: Path) -> None:
    """Make ``folder`` a Hugo project of the generated pages of a project that has been built."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(THEME, folder)
    docs = project / "docs"
    generated = {path for path in docs.rglob("*.md") if path.parent != docs} | {docs / "index.md"}
    for source, name in content_names(docs):
        target = folder / "content" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text("utf-8")
        target.write_text(for_goldmark(text) if source in generated else text, "utf-8")
    built = project / "site"
    # What is no page, Hugo copies as our engine does.
    shutil.copytree(docs, folder / "static", ignore=shutil.ignore_patterns("*.md", "sitemap*.xml"))
    shutil.rmtree(folder / "static" / SEARCH, ignore_errors=True)
    config = _config(project, site_url, built)
    (folder / "site.json").write_text(json.dumps(config, ensure_ascii=False), "utf-8")


def content_names(docs: Path) -> Iterator[tuple[Path, PurePosixPath]]:
    """Give every Markdown file below ``docs`` with the name by which Hugo takes it for a page.

    To Hugo the folders below an ``index.md`` are no pages but its attachments; where there are
    pages below, the file has to be called ``_index.md``.
    """
    paths = sorted(docs.rglob("*.md"))
    folders = {path.parent for path in paths}
    parents = {parent for folder in folders for parent in folder.parents}
    # A hand-written page beside the index is a page below it, too.
    parents |= {path.parent for path in paths if path.name != "index.md"}
    for path in paths:
        name = PurePosixPath(path.relative_to(docs).as_posix())
        if path.name == "index.md" and path.parent in parents:
            name = name.with_name("_index.md")
        yield path, name


def for_goldmark(text: str) -> str:
    """Put generated Markdown so that Hugo's parser reads what ours reads."""
    for pattern, replacement in _FOR_GOLDMARK:
        text = pattern.sub(replacement, text)
    return text


def _config(project: Path, site_url: str, built: Path) -> dict[str, Any]:
    with (project / "mkdocs.yml").open(encoding="utf-8") as file:
        ours = yaml_load(file)
    params = {
        "description": ours["site_description"],
        "repository": ours["repo_url"],
        "day": _newest_day(built),
        **_navigation(ours["nav"]),
    }
    return {"baseURL": site_url, "title": ours["site_name"], "params": params}


def _newest_day(built: Path) -> str:
    """A day of the sitemap, which has several files where there are many pages."""
    texts = (path.read_text("utf-8") for path in sorted(built.glob("sitemap*.xml")))
    return next(day for text in texts for day in _DAY.findall(text))


def _navigation(nav: list[dict[str, Any]]) -> dict[str, Any]:
    items = [_item(title, target) for entry in nav for title, target in entry.items()]
    return {"nav": items, "in_nav": [path for item in items for path in item["paths"]]}


def _item(title: str, target: str | list[dict[str, Any]]) -> dict[str, Any]:
    if isinstance(target, list):
        children = [_item(*pair) for entry in target for pair in entry.items()]
        paths = [path for child in children for path in child["paths"]]
        return {"title": title, "url": children[0]["url"], "paths": paths, "children": children}
    url = target.removesuffix(".md").removesuffix("index")
    url += "/" if url and not url.endswith("/") else ""
    return {"title": title, "url": url, "paths": [f"/{url}".rstrip("/") or "/"]}
