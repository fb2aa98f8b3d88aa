"""Giá trị quá dài.

Giá trị dài hơn số ký tự mà trường cho phép.

Vì sao: Trang là bản tin ngắn; tên quá dài làm vỡ danh sách, đoạn quá dài thường là chép cả nguồn.

Sai:

    title: Hội nghị trực tuyến toàn quốc … (400 ký tự)

Đúng:

    title: Hội nghị sơ kết 6 tháng đầu năm 2023
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT302"
MESSAGE = Say(
    "{field} dài quá {max_length} ký tự.",
    "{field} is longer than {max_length} characters.",
)
HINT = Say(
    "Viết ngắn lại, hoặc chia thành nhiều mục.",
    "Shorten it, or divide it into several items.",
)
