"""Tệp trống.

Tệp không có nội dung, hoặc chỉ có chú thích.

Vì sao: Tệp trống không thành trang nào; thường là lưu nhầm, hoặc dán nội dung chưa xong.

Sai:

    # Sẽ nhập sau.

Đúng:

    title: Hội nghị sơ kết 6 tháng đầu năm 2023
    date: 2023-07-12
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT105"
MESSAGE = Say(
    "Tệp này chưa có nội dung.",
    "There is nothing in this file yet.",
)
HINT = Say(
    "Nhập nội dung của cuộc họp, hoặc xóa tệp.",
    "Fill in the record, or delete the file.",
)
