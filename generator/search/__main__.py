"""``python -m generator.search SITE``: make a built site searchable.

``python -m generator.search FOLDER DOCS`` writes the same index into another folder while the pages
are generated below ``DOCS``. Their names are told line by line (see :mod:`generator.search.along`);
an empty line says that all are there. Not a command of ``generator``: it needs nothing of the
record, and starts in a third of the time.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from generator.search.along import read_along
from generator.search.extract import read_pages
from generator.search.index import index_pages


def main(folder: Path, docs: Path | None = None) -> str | None:
    """Index and say how much there is; give what went wrong, empty where others have said it."""
    try:
        pages = read_along(_names(), docs) if docs else read_pages(folder)
        indexed = index_pages(pages, folder, docs or folder)
    except EOFError:
        return ""
    except ValueError as error:
        return f"The site cannot be indexed: {error}"
    print(f"Đã lập chỉ mục {indexed.pages} trang, {indexed.size // 1000} KB.")
    return None


def _names() -> Iterator[str]:
    """Yield what stands on each line of the standard input, up to an empty one.

    A thread takes the lines as they come: a full pipe would hold up the generator.

    Raises:
        EOFError: there is no empty line, because something failed before all was written.
    """
    lines: SimpleQueue[str] = SimpleQueue()
    Thread(target=_take, args=(lines,), daemon=True).start()
    while (line := lines.get()) != "\n":
        if not line:
            raise EOFError
        yield line.rstrip("\n")


def _take(lines: SimpleQueue[str]) -> None:
    for line in sys.stdin:
        lines.put(line)
    lines.put("")


if __name__ == "__main__":
    folders = [Path(name) for name in sys.argv[1:]]
    if len(folders) not in (1, 2) or not folders[-1].is_dir():
        sys.exit("Call it with the folder of a built site: python -m generator.search site")
    fault = main(*folders)
    if fault:
        print(fault, file=sys.stderr)
    sys.exit(fault is not None)
