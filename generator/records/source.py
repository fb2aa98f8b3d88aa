"""Where a record comes from: Open Civic Data's sources, with what a citation needs."""

from __future__ import annotations

from pydantic import Field

from generator.records.types import Choice, Date, Identifier, Line, Link, Record


class Language(Choice):
    """The language of a source that is not Vietnamese (BCP 47)."""

    EN = "en", "tiếng Anh"
    FR = "fr", "tiếng Pháp"
    ZH = "zh", "tiếng Trung"
    JA = "ja", "tiếng Nhật"
    KO = "ko", "tiếng Hàn"
    OTHER = "mul", "tiếng nước ngoài"


class Source(Record):
    """Where the record comes from."""

    id: Identifier = Field(
        title="Mã", description="Ngắn, không trùng trong tệp.", examples=["hau-giang"]
    )
    title: Line | None = Field(None, title="Tên bài")
    publisher: Line = Field(title="Nơi đăng", examples=["Cổng Thông tin điện tử tỉnh Hậu Giang"])
    author: Line | None = Field(None, title="Tác giả")
    date: Date | None = Field(None, title="Ngày đăng", examples=["2022-08-09"])
    url: Link | None = Field(
        None,
        title="Địa chỉ",
        description="Địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.",
        examples=["https://phongtho.laichau.gov.vn"],
    )
    language: Language | None = Field(
        None,
        title="Ngôn ngữ",
        description="Chỉ ghi khi nguồn không viết bằng tiếng Việt.",
        examples=["en"],
    )
