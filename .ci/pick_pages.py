"""Picks what of a built site to keep for a look at a change: pick_pages.py SITE REPORT FOLDER

A small site is kept whole. Of a large one, which takes long to pack and to fetch, FOLDER gets the
pages that the report of the change names, the home page, those of the sections, and all assets but
the search index, whose answers lie elsewhere. Standard library only.
"""

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

MOST = 10_000
"""Files of a small site: one of a thousand meetings is one."""


def main() -> int:
    site, report, folder = (Path(name).resolve() for name in sys.argv[1:])
    files = [path for path in site.rglob("*") if path.is_file()]
    picked = files if len(files) <= MOST else list(pick(site, read_addresses(report)))
    for path in picked:
        target = folder / path.relative_to(site)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    print(f"Kept {len(picked)} of {len(files)} files.")
    return 0


def read_addresses(report: Path) -> set[str]:
    summary = json.loads(report.read_text("utf-8")).get("summary") or {"meetings": []}
    return {page["address"] for meeting in summary["meetings"] for page in meeting["pages"]}


def pick(site: Path, addresses: set[str]) -> Iterator[Path]:
    # The report was written by code of the pull request, so it may name anything.
    pages = {(site / address / "index.html").resolve() for address in addresses}
    pages |= {*site.glob("*.*"), *site.glob("*/index.html")}
    yield from sorted(page for page in pages if page.is_file() and page.is_relative_to(site))
    for path in sorted((site / "assets").rglob("*")):
        if path.is_file() and not path.is_relative_to(site / "assets/search"):
            yield path


if __name__ == "__main__":
    sys.exit(main())
