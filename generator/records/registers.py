"""The registers: what meetings refer to by id. One file each under ``data/registers/``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from generator.records.types import (
    AgencyId,
    Choice,
    Date,
    DocumentId,
    FormerIds,
    Identifier,
    IndicatorId,
    Line,
    Link,
    ProgrammeId,
    ProvinceId,
    Record,
    Text,
    Whole,
)

FORMER_IDS: Any = Field(
    (),
    title="Mã cũ",
    description="Các mã trước đây của mục này. Địa chỉ cũ sẽ dẫn tới trang của nó.",
    examples=[["ma-cu"]],
)
"""A field of every entry that has a page."""


class ProvinceKind(Choice):
    """The two kinds of provincial units."""

    CITY = "city", "thành phố"
    PROVINCE = "province", "tỉnh"


class AgencyKind(Choice):
    """The kinds of bodies that call meetings, take on tasks or issue documents."""

    STATE = "state", "cơ quan nhà nước ở trung ương"
    MINISTRY = "ministry", "bộ, cơ quan ngang bộ"
    AGENCY = "agency", "cơ quan thuộc Chính phủ"
    COMMITTEE = "committee", "ủy ban, ban chỉ đạo, tổ công tác"
    LOCAL = "local", "cơ quan địa phương"
    OTHER = "other", "khác"


class DocumentKind(Choice):
    """The kinds of legal and administrative documents."""

    LAW = "law", "luật"
    RESOLUTION = "resolution", "nghị quyết"
    DECREE = "decree", "nghị định"
    DECISION = "decision", "quyết định"
    DIRECTIVE = "directive", "chỉ thị"
    TELEGRAM = "telegram", "công điện"
    NOTICE = "notice", "thông báo"
    CIRCULAR = "circular", "thông tư"
    PLAN = "plan", "kế hoạch"
    STRATEGY = "strategy", "chiến lược"
    OTHER = "other", "khác"


class Tile(Record):
    """A place in the grid of tiles that stands for the map, counted from 1."""

    column: Whole = Field(title="Cột", examples=["3"])
    row: Whole = Field(title="Hàng", examples=["5"])


class Island(Record):
    """An archipelago that belongs to a unit and has a tile of its own."""

    name: Line = Field(title="Tên", examples=["Hoàng Sa"])
    tile: Tile = Field(title="Ô trên lưới")


class StatisticsCode(Record):
    """A code of the national statistics list; codes were reused in 2025, so it needs its time."""

    code: Line = Field(title="Mã số thống kê", examples=["93"])
    valid_from: Date | None = Field(None, title="Từ ngày")
    valid_through: Date | None = Field(None, title="Đến hết ngày")


class FormerName(Record):
    """A name or rank that a unit had before the present one."""

    name: Line = Field(title="Tên cũ", examples=["Thừa Thiên Huế"])
    kind: ProvinceKind = Field(title="Loại đơn vị khi đó")
    valid_through: Date = Field(title="Đến hết ngày", examples=["2024-12-31"])
    act: DocumentId | None = Field(None, title="Văn bản đổi", examples=["175-2024-qh15"])


class Province(Record):
    """A provincial unit, present or former."""

    id: Identifier = Field(title="Mã", examples=["hau-giang"])
    name: Line = Field(title="Tên", examples=["Hậu Giang"])
    short_name: Line | None = Field(None, title="Tên ngắn", examples=["TP.HCM"])
    kind: ProvinceKind = Field(
        title="Loại",
    )
    former_names: tuple[FormerName, ...] = Field((), title="Tên trước đây")
    codes: tuple[StatisticsCode, ...] = Field((), title="Mã số thống kê")
    valid_through: Date | None = Field(None, title="Tồn tại đến hết ngày", examples=["2025-06-30"])
    succeeded_by: ProvinceId | None = Field(
        None, title="Nay thuộc", description="Mã của đơn vị kế thừa.", examples=["can-tho"]
    )
    act: DocumentId | None = Field(None, title="Văn bản sắp xếp", examples=["202-2025-qh15"])
    tile: Tile | None = Field(None, title="Ô trên lưới", description="Chỉ cho đơn vị hiện nay.")
    islands: tuple[Island, ...] = Field((), title="Quần đảo")
    former_ids: FormerIds = FORMER_IDS


class Agency(Record):
    """A body of the state, or another that takes part."""

    id: Identifier = Field(title="Mã", examples=["bo-cong-an"])
    name: Line = Field(title="Tên", examples=["Bộ Công an"])
    short_name: Line | None = Field(None, title="Tên viết tắt", examples=["Bộ TT&TT"])
    kind: AgencyKind = Field(
        title="Loại",
    )
    aliases: tuple[Line, ...] = Field((), title="Tên gọi khác")
    valid_from: Date | None = Field(None, title="Từ ngày", examples=["2025-03-01"])
    valid_through: Date | None = Field(None, title="Đến hết ngày", examples=["2025-02-28"])
    succeeded_by: tuple[AgencyId, ...] = Field((), title="Cơ quan kế thừa")
    act: DocumentId | None = Field(None, title="Văn bản sắp xếp")
    former_ids: FormerIds = FORMER_IDS


class Programme(Record):
    """A national programme, strategy or project that meetings review."""

    id: Identifier = Field(title="Mã", examples=["de-an-06"])
    name: Line = Field(title="Tên đầy đủ")
    short_name: Line = Field(title="Tên ngắn", examples=["Đề án 06"])
    description: Text = Field(title="Giới thiệu")
    founding_document: DocumentId = Field(title="Quyết định thành lập", examples=["06-qd-ttg-2022"])
    valid_from: Date | None = Field(None, title="Từ")
    valid_through: Date | None = Field(None, title="Đến")
    former_ids: FormerIds = FORMER_IDS


class Indicator(Record):
    """What a figure measures, and in which unit."""

    id: Identifier = Field(title="Mã", examples=["ty-le-ho-so-truc-tuyen"])
    name: Line = Field(title="Tên chỉ số")
    definition: Text = Field(
        title="Định nghĩa", description="Con số đếm hoặc đo cái gì, trong phạm vi nào."
    )
    unit: Line = Field(
        title="Đơn vị",
        description=(
            "Chữ viết sau con số. Ghi “điểm” khi con số đứng một mình, “thứ hạng” khi là bậc "
            "xếp hạng."
        ),
        examples=["%", "tỷ đồng"],
    )
    programme: ProgrammeId | None = Field(None, title="Chương trình")
    remainder_of: IndicatorId | None = Field(
        None,
        title="Phần còn lại của",
        description="Mã của chỉ số đếm phần đã làm, khi chỉ số này đếm phần chưa làm.",
        examples=["thu-tuc-hanh-chinh-duoc-don-gian-hoa"],
    )
    former_ids: FormerIds = FORMER_IDS


class Document(Record):
    """A legal or administrative document; what is not known of it stays empty."""

    id: Identifier = Field(
        title="Mã", description="Số văn bản viết thường, không dấu.", examples=["344-tb-vpcp-2024"]
    )
    number: Line | None = Field(None, title="Số, ký hiệu", examples=["344/TB-VPCP"])
    kind: DocumentKind = Field(title="Loại văn bản")
    issuer: AgencyId | None = Field(
        None, title="Cơ quan ban hành", examples=["van-phong-chinh-phu"]
    )
    date: Date | None = Field(None, title="Ngày ban hành", examples=["2022-01-06"])
    valid_from: Date | None = Field(None, title="Hiệu lực từ")
    title: Line | None = Field(None, title="Trích yếu")
    url: Link | None = Field(None, title="Địa chỉ toàn văn")
    replaces: tuple[DocumentId, ...] = Field((), title="Thay thế văn bản")
    former_ids: FormerIds = FORMER_IDS


class Synonym(Record):
    """Terms that readers use for one another; the search takes each for all."""

    id: Identifier = Field(title="Mã", examples=["chuyen-doi-so"])
    terms: tuple[Line, ...] = Field(
        title="Các cách gọi",
        description="Từ đầy đủ, chữ viết tắt và cách gọi khác của cùng một thứ; ít nhất hai.",
        min_length=2,
        examples=[["chuyển đổi số", "CĐS"]],
    )


REGISTERS: dict[str, type[Record]] = {
    "provinces": Province,
    "agencies": Agency,
    "programmes": Programme,
    "indicators": Indicator,
    "documents": Document,
    "synonyms": Synonym,
}
"""File stem under ``data/registers/`` → the model of one entry."""
