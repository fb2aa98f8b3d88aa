"""Builds the search index of a site: read pages → collect terms → write files."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
    return index_pages(read_pages(site), site)


def index_pages(found: Iterable[SearchedPage], site: Path) -> Indexed:
    """Write the index of pages into ``assets/search/`` of a site, in place of one found there.

    Raises:
        ValueError: a page's facts cannot be read; the message names the page.
    """
    pages = sorted(found, key=lambda page: page.address.split("/"))
    # The newest page first: page numbers then order equals, and a list by date, by themselves.
    pages.sort(key=lambda page: page.date, reverse=True)
    folder = site / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    contents, firsts = _contents(pages)
    version = _version(contents)
    for name, content in contents.items():
        files.write(folder / version / name, content)
    manifest = {
        "version": version,
        "pages": len(pages),
        "shards": firsts,
        "synonyms": read_synonyms(site),
    }
    contents["manifest.gz"] = files.compressed(manifest)
    files.write(folder / "manifest.gz", contents["manifest.gz"])
    return Indexed(len(pages), len(contents), sum(map(len, contents.values())))


def _contents(pages: list[SearchedPage]) -> tuple[dict[str, bytes], list[str]]:
    terms = Terms()
    contents: dict[str, bytes] = {}
    for number, page in enumerate(pages):
        terms.add(number, page)
        contents[f"pages/{number}.gz"] = files.page_file(page)
    firsts = []
    vocabulary: list[WordRow] = []
    for number, (first, content) in enumerate(files.shards(_rows(terms, vocabulary))):
        firsts.append(first)
        contents[f"terms/{number}.gz"] = content
    contents["facets.gz"] = files.facets_file(pages)
    contents["words.gz"] = files.compressed(vocabulary)
    return contents, firsts


def _rows(terms: Terms, vocabulary: list[WordRow]) -> Iterator[files.Row]:
    for folded, forms in terms:
        vocabulary += word_rows(folded, forms)
        yield files.term_row(folded, forms)


def _version(contents: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in contents.items():
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:12]
