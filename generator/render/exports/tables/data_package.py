"""``datapackage.json``: what the CSV files hold, for programs (Frictionless Data Package, v1).

https://specs.frictionlessdata.io/tabular-data-package/. Sizes and sums of the files are left out:
each file would have to be made twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from generator.addresses import table_file
from generator.portal import Portal
from generator.render.exports.licence import LICENCE, LICENCE_ADDRESS, LICENCE_TITLE
from generator.render.exports.tables.table import AnyTable, Column, Type
from generator.settings import Site

Json = dict[str, object]

_TYPES: Mapping[Type, str] = {
    Type.DAY: "date",
    Type.NUMBER: "number",
    Type.COUNT: "integer",
    Type.FLAG: "boolean",
}
"""All others are strings."""

ABOUT = "Các cuộc họp về chuyển đổi số ở Việt Nam: con số đã nêu, việc đã giao, văn bản, kèm nguồn."
CSV_NOTE = (
    "Trong tệp CSV, số viết với dấu chấm thập phân; ô chữ mở đầu bằng dấu mà bảng tính hiểu là "
    "công thức (= + - @) có thêm dấu nháy đơn ở trước."
)


def data_package(tables: Iterable[AnyTable], portal: Portal, site: Site) -> str:
    """Describe all tables; without the site's address the package has no home page."""
    made: Json = {
        "profile": "tabular-data-package",
        "name": "ban-tin-chuyen-doi-so",
        "title": site.name,
        "description": f"{ABOUT} {CSV_NOTE}",
        "created": f"{portal.build_date}T00:00:00Z",
        "licenses": [{"name": LICENCE, "title": LICENCE_TITLE, "path": LICENCE_ADDRESS}],
        "sources": [{"title": "Các nguồn công khai ở bảng sources", "path": "sources.csv"}],
        "contributors": [{"title": site.name, "role": "publisher"}],
        "resources": [_resource(table) for table in tables],
    }
    if site.url:
        made["homepage"] = site.url
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def _resource(table: AnyTable) -> Json:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table_file(table.name).rpartition("/")[2],
        "title": table.title,
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\r\n", "delimiter": ",", "quoteChar": '"', "header": True},
        "schema": {
            "fields": [_field(table, column) for column in table.columns],
            "primaryKey": list(table.key),
            "foreignKeys": [
                _foreign_key(table, column) for column in table.columns if column.references
            ],
        },
    }


def _field(table: AnyTable, column: Column[object]) -> Json:
    field: Json = {
        "name": column.name,
        "title": column.title,
        "type": _TYPES.get(column.type, "string"),
    }
    if column.help:
        field["description"] = column.help
    constraints: Json = {}
    if table.must_hold(column):
        constraints["required"] = True
    if column.choices:
        constraints["enum"] = list(column.choices)
    return field | ({"constraints": constraints} if constraints else {})


def _foreign_key(table: AnyTable, column: Column[object]) -> Json:
    """Say which table is meant; the format names a table's own by an empty name."""
    target = "" if column.references == table.name else column.references
    return {"fields": column.name, "reference": {"resource": target, "fields": "id"}}
