"""Builds the search index of a site: read pages → collect terms → write files."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.search import files
from generator.search.extract import read_pages
from generator.search.page import SearchedPage
from generator.search.synonyms import read_synonyms
from generator.search.terms import Terms
from generator.search.words import WordRow, word_rows

FOLDER = "assets/search"


@dataclass(frozen=True, slots=True)
class Indexed:
    """What was indexed: numbers of pages and of files, and bytes of all files."""

    pages: int
    files: int
    size: int


def index_site(site: Path) -> Indexed:
    """Index a built site, whatever the engine was; see :func:`index_pages`."""
    return index_pages(read_pages(site), site, site)


def index_pages(found: Iterable[SearchedPage], into: Path, files_of: Path) -> Indexed:
    """Write the index of pages into ``assets/search/`` of a folder, in place of one found there.

    Args:
        found: pages in any order; each is worked up as it comes, and its text forgotten.
        into: that folder.
        files_of: the folder that has the files which the generator wrote, terms of one meaning too.

    Raises:
        ValueError: a page's facts cannot be read; the message names the page.
    """
    index = _Index()
    for page in found:
        index.take(page)
    folder = into / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    contents, firsts = index.contents()
    version = _version(contents)
    for name, content in contents.items():
        files.write(folder / version / name, content)
    manifest = {
        "version": version,
        "pages": len(index.pages),
        "shards": firsts,
        "synonyms": read_synonyms(files_of),
    }
    contents["manifest.gz"] = files.compressed(manifest)
    files.write(folder / "manifest.gz", contents["manifest.gz"])
    return Indexed(len(index.pages), len(contents), sum(map(len, contents.values())))


class _Index:
    """What is kept of the pages that have come: all but their text."""

    def __init__(self) -> None:
        self.pages: list[SearchedPage] = []
        self._files: list[bytes] = []
        self._terms = Terms()

    def take(self, page: SearchedPage) -> None:
        """Work up one page."""
        self._terms.add(len(self.pages), page)
        self._files.append(files.page_file(page))
        self.pages.append(replace(page, sections=()))

    def contents(self) -> tuple[dict[str, bytes], list[str]]:
        """Give the files but the manifest, and the first term of each file of terms."""
        order = self._order()
        contents = {f"pages/{number}.gz": self._files[place] for number, place in enumerate(order)}
        firsts = []
        vocabulary: list[WordRow] = []
        for number, (first, content) in enumerate(files.shards(self._rows(order, vocabulary))):
            firsts.append(first)
            contents[f"terms/{number}.gz"] = content
        contents["facets.gz"] = files.facets_file([self.pages[place] for place in order])
        contents["words.gz"] = files.compressed(vocabulary)
        return contents, firsts

    def _order(self) -> list[int]:
        """Put the newest page first: numbers then order equals, and a list by date, by themselves.

        Pages of one day stand in the order of their addresses.
        """
        order = sorted(range(len(self.pages)), key=lambda at: self.pages[at].address.split("/"))
        return sorted(order, key=lambda at: self.pages[at].date, reverse=True)

    def _rows(self, order: list[int], vocabulary: list[WordRow]) -> Iterator[files.Row]:
        for folded, forms in self._terms.in_order(order):
            vocabulary += word_rows(folded, forms)
            yield files.term_row(folded, forms)


def _version(contents: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in contents.items():
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:12]
