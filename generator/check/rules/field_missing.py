"""Thiếu một trường bắt buộc.

Mục không có một trường bắt buộc, hoặc có tên trường mà để trống.

Vì sao: Không có trường này thì không dựng được trang.

Sai:

    date: 2023-07-12
    classification: conference

Đúng:

    title: Hội nghị sơ kết 6 tháng đầu năm 2023
    date: 2023-07-12
    classification: conference
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT402"
MESSAGE = Say(
    "Thiếu {field}, hoặc để trống.",
    "{field} is missing or empty.",
)
HINT = Say(
    "Thêm dòng “{key}: …” vào mục này.",
    "Add a line “{key}: …” here.",
)
