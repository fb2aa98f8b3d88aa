"""``python -m generator.search SITE [DOCS]``: make a built site searchable.

With ``DOCS`` it reads generated pages there, whose names it is told line by line (see
:mod:`generator.search.along`); the site has to be built when these end. Not a command of
``generator``: it needs nothing of the record, and starts in a third of the time.
"""

from __future__ import annotations

import sys
from pathlib import Path

from generator.search.along import read_along
from generator.search.extract import read_pages
from generator.search.index import index_pages


def main(site: Path, docs: Path | None = None) -> str | None:
    """Index and say how much there is; give what went wrong, empty where others have said it."""
    names = map(str.rstrip, sys.stdin)
    try:
        indexed = index_pages(read_along(names, docs, site) if docs else read_pages(site), site)
    except FileNotFoundError:
        return ""
    except ValueError as error:
        return f"The site cannot be indexed: {error}"
    print(f"Đã lập chỉ mục {indexed.pages} trang, {indexed.size // 1000} KB.")
    return None


if __name__ == "__main__":
    folders = [Path(name) for name in sys.argv[1:]]
    if len(folders) not in (1, 2) or (len(folders) == 1 and not folders[0].is_dir()):
        sys.exit("Call it with the folder of a built site: python -m generator.search site")
    fault = main(*folders)
    if fault:
        print(fault, file=sys.stderr)
    sys.exit(fault is not None)
