"""One meeting: one file under ``data/meetings/<year>/``.

Names follow Open Civic Data (event, participants, sources) and schema.org (attendance mode).
"""

from __future__ import annotations

from pydantic import Field

from generator.records.commitment import Commitment, CommitmentUpdate
from generator.records.correction import Correction
from generator.records.observation import Observation
from generator.records.source import Source
from generator.records.types import (
    AgencyId,
    Choice,
    Date,
    DocumentId,
    FormerIds,
    Line,
    Period,
    ProgrammeId,
    ProvinceId,
    Record,
    SourceId,
    Text,
)


class Classification(Choice):
    """The kind of a meeting."""

    CONFERENCE = "conference", "hội nghị"
    COMMITTEE_SESSION = "committee_session", "phiên họp ủy ban, ban chỉ đạo"
    WORKING_SESSION = "working_session", "buổi làm việc"
    PRESS_CONFERENCE = "press_conference", "họp báo"
    OTHER = "other", "khác"


class AttendanceMode(Choice):
    """How people took part (schema.org ``eventAttendanceMode``)."""

    ONLINE = "online", "trực tuyến"
    OFFLINE = "offline", "trực tiếp"
    MIXED = "mixed", "trực tiếp kết hợp trực tuyến"


class EventStatus(Choice):
    """Whether a meeting was held; Open Civic Data has ``status`` for it."""

    HELD = "held", "đã họp"
    PLANNED = "planned", "dự kiến họp"


class DocumentRelation(Choice):
    """How a meeting stands to a document."""

    CONCLUSION = "conclusion", "thông báo kết luận"
    BASIS = "basis", "căn cứ giao việc"
    CITED = "cited", "được nhắc tới"
    PLANNED = "planned", "sẽ xây dựng hoặc sửa đổi"


class Person(Record):
    """A person as a source names them."""

    name: Line = Field(title="Họ và tên", examples=["Nguyễn Văn Ví Dụ"])
    role: Line | None = Field(
        None,
        title="Chức vụ",
        description="Chức vụ vào lúc họp, như nguồn viết.",
        examples=["Thủ tướng Chính phủ"],
    )
    on_behalf_of: AgencyId | None = Field(
        None,
        title="Thay mặt cơ quan",
        description="Mã trong agencies.yml.",
        examples=["bo-thong-tin-va-truyen-thong"],
    )


class Statement(Record):
    """Something that was reported, found wanting or asked for, in an editor's own words."""

    text: Text = Field(
        title="Nội dung",
        description="Viết bằng lời của biên tập viên, không chép câu của nguồn.",
        examples=["Ví dụ: tỉnh đã mở 15 lớp tập huấn."],
    )
    programme: ProgrammeId | None = Field(
        None, title="Chương trình", description="Mã trong programmes.yml.", examples=["de-an-06"]
    )
    source: SourceId | None = Field(None, title="Nguồn", examples=["hau-giang"])


class Citation(Record):
    """A document that the meeting concluded with, rests on, cites or plans."""

    document: DocumentId = Field(
        title="Văn bản", description="Mã trong documents.yml.", examples=["06-qd-ttg-2022"]
    )
    relation: DocumentRelation = Field(
        DocumentRelation.CITED,
        title="Quan hệ",
        examples=["cited"],
    )
    provision: Line | None = Field(None, title="Điều, khoản", examples=["điểm n khoản 1 Mục I"])
    note: Text | None = Field(None, title="Ghi chú")
    source: SourceId | None = Field(None, title="Nguồn", examples=["hau-giang"])


class Venue(Record):
    """A place from which the meeting was followed (điểm cầu)."""

    province: ProvinceId = Field(
        title="Tỉnh, thành phố",
        description="Mã trong provinces.yml của đơn vị vào ngày họp.",
        examples=["hau-giang"],
    )
    locality: Line | None = Field(
        None,
        title="Nơi họp như nguồn viết",
        description="Huyện, xã hoặc trụ sở, khi nguồn nêu.",
        examples=["xã Ví Dụ"],
    )
    chair: Person | None = Field(None, title="Người chủ trì tại điểm cầu")
    participants: tuple[Person, ...] = Field((), title="Người dự")
    participants_note: Line | None = Field(
        None,
        title="Thành phần khác",
        description="Nhóm người dự mà nguồn không nêu tên.",
        examples=["Lãnh đạo một số sở, ban, ngành"],
    )
    results: tuple[Statement, ...] = Field((), title="Tình hình địa phương")
    source: SourceId | None = Field(None, title="Nguồn", examples=["hau-giang"])


class Meeting(Record):
    """A meeting on digital transformation and all that its sources say of it."""

    title: Line = Field(
        title="Tên cuộc họp",
        examples=["Hội nghị sơ kết 6 tháng đầu năm 2023 về chuyển đổi số quốc gia và Đề án 06"],
    )
    date: Date = Field(
        title="Ngày họp",
        description=(
            "Chỉ ghi phần mà nguồn nêu: 2023-07-12, 2023-07 hoặc 2023. Không đoán phần còn lại."
        ),
        examples=["2023-07-12", "2023"],
    )
    status: EventStatus | None = Field(
        None,
        title="Tình trạng",
        description="Chỉ ghi planned khi cuộc họp chưa diễn ra; để trống nghĩa là đã họp.",
        examples=["planned"],
    )
    classification: Classification = Field(
        title="Loại cuộc họp",
        examples=["conference"],
    )
    attendance_mode: AttendanceMode | None = Field(
        None,
        title="Hình thức",
        examples=["online"],
    )
    organizer: AgencyId | None = Field(
        None, title="Cơ quan tổ chức", description="Mã trong agencies.yml.", examples=["chinh-phu"]
    )
    jurisdiction: ProvinceId | None = Field(
        None,
        title="Của tỉnh, thành phố",
        description=(
            "Mã trong provinces.yml, khi tỉnh, thành phố họp về việc của mình; để trống là họp cấp "
            "quốc gia. Đã ghi ở đây thì không cần ghi tỉnh ấy ở venues."
        ),
        examples=["lai-chau"],
    )
    chair: Person | None = Field(
        None, title="Người chủ trì", description="Có người đồng chủ trì thì ghi ở participants."
    )
    programmes: tuple[ProgrammeId, ...] = Field(
        title="Chương trình",
        description="Mã trong programmes.yml; ít nhất một.",
        min_length=1,
        examples=[["chuyen-doi-so-quoc-gia", "de-an-06"]],
    )
    period: Period | None = Field(
        None, title="Kỳ được xem xét", examples=["2023-S1", "2025-01/2025-09", "2023"]
    )
    participants: tuple[Person, ...] = Field((), title="Người dự tại điểm cầu chính")
    participants_note: Line | None = Field(None, title="Thành phần khác")
    summary: Text = Field(
        title="Tóm tắt", description="Hai đến bốn câu: họp về việc gì, điều gì đáng chú ý nhất."
    )
    results: tuple[Statement, ...] = Field((), title="Kết quả")
    shortcomings: tuple[Statement, ...] = Field((), title="Điều chưa làm được")
    directions: tuple[Statement, ...] = Field(
        (), title="Chỉ đạo chung", description="Yêu cầu không giao đích danh và không có hạn."
    )
    observations: tuple[Observation, ...] = Field((), title="Con số")
    commitments: tuple[Commitment, ...] = Field((), title="Việc phải làm")
    commitment_updates: tuple[CommitmentUpdate, ...] = Field((), title="Tin về việc đã giao")
    documents: tuple[Citation, ...] = Field((), title="Văn bản")
    venues: tuple[Venue, ...] = Field((), title="Điểm cầu")
    sources: tuple[Source, ...] = Field(title="Nguồn", description="Ít nhất một.", min_length=1)
    corrections: tuple[Correction, ...] = Field(
        (),
        title="Đính chính",
        description="Những chỗ đã sửa sau khi trang được đăng; hiện cả ở trang Đính chính.",
    )
    aliases: FormerIds = Field(
        (),
        title="Mã cũ",
        description=("Các tên trước đây của tệp, không có .yml. Địa chỉ cũ sẽ dẫn tới trang này."),
        examples=[["2024-05-20-hop-vi-du"]],
    )

    @property
    def is_planned(self) -> bool:
        """Whether the meeting still lies ahead, as far as its file says."""
        return self.status is EventStatus.PLANNED
