"""``index.json``: the one address that a program must know; all others are found from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from generator import addresses
from generator.portal import Portal, State
from generator.records.registers import DocumentKind
from generator.render.commitment_order import all_commitments
from generator.render.exports.api.kinds import KINDS
from generator.render.exports.api.naming import schema_name, state_id
from generator.render.exports.api.shapes import (
    COUNT,
    DAY,
    FLAG,
    LINK,
    STRING,
    Part,
    Shape,
    list_of,
    or_null,
)
from generator.render.exports.json_schema import NAMES
from generator.render.exports.licence import LICENCE, LICENCE_ADDRESS
from generator.render.standing_words import state_meaning
from generator.settings import Site

VERSION = "1"


class Whole(NamedTuple):
    """All that the index speaks of."""

    portal: Portal
    site: Site


class Counted(NamedTuple):
    """A kind of things, or a state, and how many things are of it."""

    of: Any
    total: int


_LIST = Shape(
    "Collection",
    "Danh sách",
    "Một danh sách của bản tin.",
    parts=(
        Part("name", "Tên dùng trong địa chỉ", STRING, lambda item, _: item.of.name),
        Part("title", "Tên cho người đọc", STRING, lambda item, _: item.of.title),
        Part("total", "Tổng số mục", COUNT, lambda item, _: item.total),
        Part(
            "href", "Tệp đầu của danh sách", LINK,
            lambda item, to: to.href(addresses.api_list(item.of.name)),
        ),
        Part(
            "schema", "JSON Schema của tệp đầu", LINK,
            lambda item, to: to.href(_schema(item.of.brief.list_name)),
        ),
        Part(
            "item_schema", "JSON Schema của tệp riêng từng mục", LINK,
            lambda item, to: to.href(_schema(item.of.item.name)),
        ),
    ),
)  # fmt: skip

_STATE = Shape(
    "StateCount",
    "Tình trạng của việc phải làm",
    parts=(
        Part("id", "Mã", STRING, lambda item, _: state_id(item.of)),
        Part("label", "Chữ người đọc thấy", STRING, lambda item, _: item.of.label),
        Part("meaning", "Nghĩa", STRING, lambda item, _: state_meaning(item.of)),
        Part("is_closed", "Không còn gì phải theo dõi", FLAG, lambda item, _: item.of.is_closed),
        Part("total", "Số việc", COUNT, lambda item, _: item.total),
        Part(
            "page", "Trang của các việc này", LINK,
            lambda item, to: to.page(addresses.commitments_in_state(item.of.slug)),
        ),
    ),
)  # fmt: skip

_KIND = Shape(
    "Label",
    "Giá trị và chữ của nó",
    parts=(
        Part("id", "Giá trị", STRING, lambda kind, _: kind.value),
        Part("label", "Chữ người đọc thấy", STRING, lambda kind, _: kind.label),
    ),
)

_LICENCE = Shape(
    "Licence",
    "Giấy phép",
    parts=(
        Part("name", "Tên", STRING, lambda _, __: LICENCE),
        Part("url", "Địa chỉ", LINK, lambda _, __: LICENCE_ADDRESS),
        Part("attribution", "Tên phải ghi khi dùng lại", STRING, lambda whole, _: whole.site.name),
    ),
)

_SCHEMA = Shape(
    "RecordSchema",
    "Lược đồ của tệp dữ liệu gốc",
    parts=(
        Part("name", "Tên", STRING, lambda name, _: name),
        Part("href", "Tệp", LINK, lambda name, to: to.href(addresses.api_record_schema(name))),
    ),
)


def _schema(name: str) -> str:
    return addresses.api_schema(schema_name(name))


def _lists(portal: Portal) -> Iterable[Counted]:
    return [Counted(kind, len(kind.things(portal))) for kind in KINDS]


def _states(portal: Portal) -> Iterable[Counted]:
    found = Counter(item.standing.state for item in all_commitments(portal))
    return [Counted(state, found[state]) for state in State]


INDEX = Shape(
    "Index",
    "Mục lục",
    "Địa chỉ duy nhất mà chương trình cần biết trước.",
    parts=(
        Part("version", "Phiên bản", {"const": VERSION}, lambda _, __: VERSION),
        Part("name", "Tên bản tin", STRING, lambda whole, _: whole.site.name),
        Part(
            "site", "Địa chỉ chính thức của bản tin, khi biết", or_null(LINK),
            lambda whole, _: whole.site.url or None,
        ),
        Part("page", "Trang chủ", LINK, lambda _, to: to.page(addresses.HOME)),
        Part(
            "documentation", "Hướng dẫn cho người đọc", LINK,
            lambda _, to: to.page(addresses.OPEN_DATA),
        ),
        Part(
            "licence", "Giấy phép", _LICENCE.schema,
            lambda whole, to: to.shaped(_LICENCE, whole),
        ),
        Part(
            "built_for", "Ngày mà tình trạng các việc được tính", DAY,
            lambda whole, _: whole.portal.build_date,
        ),
        Part(
            "updated", "Ngày gần nhất mà dữ liệu nói tới", or_null(DAY),
            lambda whole, _: whole.portal.updated,
        ),
        Part(
            "openapi", "Mô tả OpenAPI", LINK,
            lambda _, to: to.href(addresses.API_DESCRIPTION),
        ),
        Part(
            "schema",
            "JSON Schema của tệp này",
            LINK,
            lambda _, to: to.href(_schema("Index")),
        ),
        Part(
            "collections", "Các danh sách", list_of(_LIST.schema),
            lambda whole, to: [to.shaped(_LIST, item) for item in _lists(whole.portal)],
        ),
        Part(
            "states", "Các tình trạng của việc phải làm", list_of(_STATE.schema),
            lambda whole, to: [to.shaped(_STATE, item) for item in _states(whole.portal)],
        ),
        Part(
            "document_kinds", "Các loại văn bản, theo thứ bậc", list_of(_KIND.schema),
            lambda _, to: [to.shaped(_KIND, kind) for kind in DocumentKind],
        ),
        Part(
            "record_schemas", "Lược đồ của các tệp YAML mà biên tập viên viết",
            list_of(_SCHEMA.schema),
            lambda _, to: [to.shaped(_SCHEMA, name) for name in NAMES],
        ),
    ),
)  # fmt: skip

INDEX_SHAPES = (INDEX, _LIST, _STATE, _KIND, _LICENCE, _SCHEMA)
