"""Ngoặc mở mà không đóng.

Giá trị bắt đầu bằng dấu ngoặc vuông hoặc ngoặc nhọn, nhưng không có dấu đóng.

Vì sao: Ngoặc ở đầu giá trị mở một danh sách theo kiểu viết gọn của YAML; phải có dấu đóng.

Sai:

    programmes: [de-an-06

Đúng:

    programmes: [de-an-06]
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT218"
MESSAGE = Say(
    "Dấu “{found}” mở ở đây không được đóng đúng chỗ.",
    "The “{found}” that opens here is not closed where it should be.",
)
HINT = Say(
    "Thêm dấu đóng; nếu là chữ thì đặt cả câu trong ngoặc kép.",
    "Close it; if it is text, put the whole into quotes.",
)
