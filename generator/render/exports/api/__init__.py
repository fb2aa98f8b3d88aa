"""The record for programs, as static files: a versioned API, described from the same shapes.

``index.json`` leads to everything. What v1 promises: a field once there stays, with its name and
the type of its value; fields and kinds of files may be added. ``tests/render/exports/api`` holds
it to that.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from generator.addresses import (
    API_DESCRIPTION,
    API_INDEX,
    api_item,
    api_list,
    api_record_schema,
)
from generator.portal import HasPage, Portal
from generator.render.commitment_order import all_commitments
from generator.render.exports.api import openapi, paging
from generator.render.exports.api.index import INDEX, Whole
from generator.render.exports.api.kinds import KINDS, Kind
from generator.render.exports.api.naming import path_of
from generator.render.exports.api.shapes import REFERRED, Shape
from generator.render.exports.api.writer import Book, Writer
from generator.render.exports.json_schema import NAMES, schema_text
from generator.settings import Site

Files = Iterator[tuple[str, Any]]


def files(portal: Portal, site: Site) -> Files:
    """Name every file for programs."""
    book = _book(portal)
    yield API_INDEX, partial(_object, API_INDEX, book, INDEX, Whole(portal, site))
    yield API_DESCRIPTION, partial(openapi.description, site)
    for path, name in openapi.schema_files():
        yield path, partial(openapi.schema, name)
    for name in NAMES:
        yield api_record_schema(name), partial(schema_text, name, portal)
    for kind in KINDS:
        yield from _of_kind(kind, portal, book)


def _of_kind(kind: Kind, portal: Portal, book: Book) -> Files:
    """Name the list of one kind, its older parts, and the files on each thing."""
    path, cut = api_list(kind.name), paging.cut(kind.things(portal))
    yield path, partial(_list, path, book, kind.brief, cut)
    for part in paging.parts_of(cut.total, path):
        yield part.path, partial(_part, part, book, kind.brief, cut)
    for thing in cut.items:
        yield from _of_thing(kind, thing, book)


def _of_thing(kind: Kind, thing: HasPage, book: Book) -> Files:
    path = path_of(thing)
    content = partial(_object, path, book, kind.item, thing)
    yield path, content
    for former in thing.former_ids:
        # Links from there are the same: both files lie in one folder.
        yield api_item(kind.name, former), content
    for inner in kind.item.collections:
        items = inner.items(thing)
        cut = paging.cut(items)
        for part in paging.parts_of(cut.total, path, inner.name):
            yield part.path, partial(_part, part, book, inner.shape, cut)


def _book(portal: Portal) -> Book:
    """Find things by their ids, for the references that records make."""
    listed = {name: getattr(portal, name) for name in REFERRED - {"commitments"}}
    listed["commitments"] = all_commitments(portal)
    return Book({name: {thing.id: thing for thing in things} for name, things in listed.items()})


def _object(path: str, book: Book, shape: Shape, thing: object) -> str:
    to = Writer(path, book)
    return to.file(to.shaped(shape, thing))


def _list(path: str, book: Book, shape: Shape, cut: paging.Cut) -> str:
    to = Writer(path, book)
    return to.file(to.beginning(shape, cut))


def _part(part: paging.Part, book: Book, shape: Shape, cut: paging.Cut) -> str:
    to = Writer(part.path, book)
    return to.file(to.items(shape, cut.part(part.number), part.following))
