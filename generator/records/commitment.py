"""What was promised or assigned, by whom and by when, and what became of it."""

from __future__ import annotations

from pydantic import Field

from generator.records.observation import Qualifier
from generator.records.types import (
    AgencyId,
    Choice,
    CommitmentId,
    Date,
    DocumentId,
    Identifier,
    IndicatorId,
    Line,
    Number,
    ProgrammeId,
    ProvinceId,
    Record,
    SourceId,
    Text,
)


class PartyRole(Choice):
    """The part of a responsible body in a commitment."""

    LEAD = "lead", "chủ trì"
    SUPPORT = "support", "phối hợp"


class UpdateStatus(Choice):
    """What a later meeting says of a commitment; whether it is overdue is computed, never typed."""

    IN_PROGRESS = "in_progress", "đang làm"
    DONE = "done", "đã xong"
    NOT_DONE = "not_done", "chưa xong"
    SUPERSEDED = "superseded", "đã được thay thế"


class Party(Record):
    """Who is responsible: an agency, a province, or a group as the source names it."""

    agency: AgencyId | None = Field(
        None, title="Cơ quan", description="Mã trong agencies.yml.", examples=["bo-cong-an"]
    )
    province: ProvinceId | None = Field(
        None, title="Tỉnh, thành phố", description="Mã trong provinces.yml.", examples=["hau-giang"]
    )
    name: Line | None = Field(
        None,
        title="Tên như nguồn viết",
        description=(
            "Dùng khi nguồn chỉ nêu một nhóm; đi cùng province khi là cơ quan của tỉnh, như sở."
        ),
        examples=["Các bộ, ngành, địa phương"],
    )
    role: PartyRole = Field(
        PartyRole.LEAD,
        title="Vai trò",
        examples=["lead"],
    )


class Target(Record):
    """The value of an indicator that a commitment is to reach."""

    indicator: IndicatorId = Field(
        title="Chỉ số", description="Mã trong indicators.yml.", examples=["ty-le-hai-long"]
    )
    value: Number = Field(title="Giá trị cần đạt", examples=["80"])
    unit: Line | None = Field(
        None, title="Đơn vị", description="Không cần khi trùng đơn vị của chỉ số.", examples=["%"]
    )
    qualifier: Qualifier | None = Field(None, title="Mức chính xác", examples=["at_least"])
    ref_area: ProvinceId | None = Field(
        None,
        title="Địa bàn",
        description="Mã tỉnh, thành phố mà mục tiêu nói tới; để trống là cả nước.",
        examples=["lai-chau"],
    )


class Commitment(Record):
    """A task that a meeting assigned or a promise that it took."""

    id: Identifier = Field(
        title="Mã",
        description="Không trùng với cam kết nào khác trong toàn bộ dữ liệu và không đổi về sau.",
        examples=["ban-hanh-ke-hoach-2024"],
    )
    text: Text = Field(
        title="Nội dung",
        description="Việc phải làm, viết bằng lời của biên tập viên.",
        examples=["Ban hành kế hoạch hoạt động năm 2024 của ban chỉ đạo chuyển đổi số."],
    )
    responsible: tuple[Party, ...] = Field(
        (), title="Ai chịu trách nhiệm", description="Để trống khi nguồn không nêu."
    )
    due: Date | None = Field(
        None,
        title="Hạn",
        description="Ngày, tháng, quý, nửa năm hoặc năm mà nguồn nêu.",
        examples=["2024-07-20", "2024-07", "2025"],
    )
    target: Target | None = Field(None, title="Mục tiêu định lượng")
    programme: ProgrammeId | None = Field(
        None, title="Chương trình", description="Mã trong programmes.yml.", examples=["de-an-06"]
    )
    documents: tuple[DocumentId, ...] = Field(
        (),
        title="Văn bản liên quan",
        description="Mã trong documents.yml.",
        examples=[["82-nq-cp-2024"]],
    )
    source: SourceId | None = Field(None, title="Nguồn", examples=["hau-giang"])


class CommitmentUpdate(Record):
    """What a later meeting says became of a commitment."""

    commitment: CommitmentId = Field(
        title="Cam kết", description="Mã của cam kết.", examples=["ban-hanh-ke-hoach-2024"]
    )
    status: UpdateStatus = Field(
        title="Tình trạng",
        examples=["done"],
    )
    date: Date | None = Field(
        None,
        title="Ngày",
        description="Ngày của tình trạng này; để trống thì lấy ngày của cuộc họp.",
        examples=["2024-12-31"],
    )
    note: Text = Field(title="Diễn giải", examples=["Đã ban hành ngày 20/7/2024."])
    ref_area: ProvinceId | None = Field(
        None,
        title="Địa bàn",
        description=(
            "Khi việc giao cho nhiều nơi và tin chỉ nói về một tỉnh, thành phố: tin được nêu, còn "
            "tình trạng chung của việc không đổi."
        ),
        examples=["lai-chau"],
    )
    source: SourceId | None = Field(None, title="Nguồn", examples=["hau-giang"])
