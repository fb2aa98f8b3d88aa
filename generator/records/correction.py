"""What was put right on a published page, when, why and at whose request."""

from __future__ import annotations

from pydantic import Field

from generator.records.types import Date, FigureId, Line, Record, Text


class Correction(Record):
    """One entry of the public log of corrections."""

    date: Date = Field(
        title="Ngày đính chính",
        description="Ngày sửa trang, không phải ngày họp.",
        examples=["2025-03-10"],
    )
    text: Text = Field(
        title="Đã sửa gì",
        description="Viết để người chưa xem trang cũ cũng hiểu.",
        examples=["Ví dụ: sửa số lớp tập huấn từ 51 thành 15."],
    )
    reason: Text = Field(
        title="Vì sao", examples=["Ví dụ: biên tập viên gõ nhầm hai chữ số của nguồn."]
    )
    requested_by: Line | None = Field(
        None,
        title="Ai yêu cầu",
        description=(
            "Ghi vai trò hoặc cơ quan; không ghi tên riêng, địa chỉ, số điện thoại của cá nhân. "
            "Bỏ trống khi biên tập viên tự phát hiện."
        ),
        examples=["Một bạn đọc"],
    )
    figure: FigureId | None = Field(
        None,
        title="Con số được sửa",
        description=(
            "Phần sau dấu # trong địa chỉ của con số: bấm vào con số trên trang thì thấy. "
            "Bỏ trống khi chỗ sửa không phải là một con số."
        ),
        examples=["so-ty-le-ho-so-truc-tuyen"],
    )
    was: Line | None = Field(
        None,
        title="Trước đây ghi",
        description="Đúng như trang đã ghi, kèm đơn vị.",
        examples=["51 lớp"],
    )
