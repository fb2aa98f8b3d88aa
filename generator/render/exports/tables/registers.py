"""Tables of the registers: what meetings refer to."""

from __future__ import annotations

from generator.portal import Agency, Document, Indicator, Programme, Province
from generator.records import registers
from generator.render.exports.tables.columns import (
    from_record,
    name_of,
    own_id,
    own_page,
    reference,
    words,
)
from generator.render.exports.tables.rows import Numbered, Tie, parts_of, place, ties
from generator.render.exports.tables.table import AnyTable, Table
from generator.render.wording import document_name, province_name

PROVINCES: Table[Province] = Table(
    "provinces",
    "Tỉnh, thành phố",
    "Mỗi dòng là một đơn vị cấp tỉnh, hiện nay hoặc trước ngày 1/7/2025.",
    lambda portal: portal.provinces,
    [
        own_id(),
        *from_record(registers.Province, "record", ["name"]),
        words("full_name", "Tên đầy đủ", province_name),
        *from_record(
            registers.Province,
            "record",
            ["short_name", "kind", "valid_through", "succeeded_by", "act"],
        ),
        own_page(),
    ],
)

FORMER_NAMES: Table[Numbered[Province, registers.FormerName]] = Table(
    "province_former_names",
    "Tên trước đây của tỉnh, thành phố",
    "Mỗi dòng là một tên hoặc loại đơn vị đã dùng trước đây.",
    parts_of(lambda portal: portal.provinces, lambda item: item.record.former_names),
    [
        *place("province_id", "Mã tỉnh, thành phố", "provinces"),
        *from_record(registers.FormerName, "part", ["name", "kind", "valid_through", "act"]),
    ],
    key=("province_id", "number"),
)

CODES: Table[Numbered[Province, registers.StatisticsCode]] = Table(
    "province_codes",
    "Mã số thống kê của tỉnh, thành phố",
    "Mỗi dòng là một mã số; mã từng được cấp lại cho đơn vị khác, nên luôn kèm thời gian.",
    parts_of(lambda portal: portal.provinces, lambda item: item.record.codes),
    [
        *place("province_id", "Mã tỉnh, thành phố", "provinces"),
        *from_record(
            registers.StatisticsCode,
            "part",
            ["code", "valid_from", "valid_through"],
        ),
    ],
    key=("province_id", "number"),
)

AGENCIES: Table[Agency] = Table(
    "agencies",
    "Cơ quan",
    "Mỗi dòng là một cơ quan, hiện nay hoặc trước đây.",
    lambda portal: portal.agencies,
    [
        own_id(),
        *from_record(
            registers.Agency,
            "record",
            ["name", "short_name", "kind", "aliases", "valid_from", "valid_through", "act"],
        ),
        own_page(),
    ],
)

AGENCY_SUCCESSORS: Table[Tie] = Table(
    "agency_successors",
    "Cơ quan kế thừa",
    "Mỗi dòng nối một cơ quan cũ với một cơ quan kế thừa.",
    ties(lambda portal: portal.agencies, lambda item: item.successors),
    [
        reference("agency_id", "Mã cơ quan cũ", "agencies", lambda item: item[0]),
        reference("successor_id", "Mã cơ quan kế thừa", "agencies", lambda item: item[1]),
    ],
    key=("agency_id", "successor_id"),
)

PROGRAMMES: Table[Programme] = Table(
    "programmes",
    "Chương trình",
    "Mỗi dòng là một chương trình, chiến lược hoặc đề án.",
    lambda portal: portal.programmes,
    [
        own_id(),
        *from_record(
            registers.Programme,
            "record",
            [
                "name",
                "short_name",
                "description",
                "founding_document",
                "valid_from",
                "valid_through",
            ],
        ),
        own_page(),
    ],
)

INDICATORS: Table[Indicator] = Table(
    "indicators",
    "Chỉ số",
    "Mỗi dòng là một chỉ số: con số đếm hoặc đo cái gì, theo đơn vị nào.",
    lambda portal: portal.indicators,
    [
        own_id(),
        *from_record(
            registers.Indicator,
            "record",
            ["name", "definition", "unit", "programme", "remainder_of"],
        ),
        own_page(),
    ],
)

DOCUMENTS: Table[Document] = Table(
    "documents",
    "Văn bản",
    "Mỗi dòng là một văn bản; điều chưa biết thì để trống.",
    lambda portal: portal.documents,
    [
        own_id(),
        words("name", "Tên như trang viết", document_name),
        *from_record(registers.Document, "record", ["number", "kind", "issuer"]),
        name_of(
            "issuer_name",
            "Cơ quan ban hành: tên",
            lambda item: item.issuer.record.name if item.issuer else "",
        ),
        *from_record(registers.Document, "record", ["date", "valid_from", "title", "url"]),
        own_page(),
    ],
)

DOCUMENT_REPLACEMENTS: Table[Tie] = Table(
    "document_replacements",
    "Văn bản thay thế",
    "Mỗi dòng nối một văn bản với một văn bản mà nó thay thế.",
    ties(lambda portal: portal.documents, lambda item: item.replaces),
    [
        reference("document_id", "Mã văn bản", "documents", lambda item: item[0]),
        reference("replaced_id", "Mã văn bản bị thay thế", "documents", lambda item: item[1]),
    ],
    key=("document_id", "replaced_id"),
)

TABLES: list[AnyTable] = [
    PROVINCES,
    FORMER_NAMES,
    CODES,
    AGENCIES,
    AGENCY_SUCCESSORS,
    PROGRAMMES,
    INDICATORS,
    DOCUMENTS,
    DOCUMENT_REPLACEMENTS,
]
