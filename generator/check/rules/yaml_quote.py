"""Ngoặc kép mở mà không đóng.

Giá trị bắt đầu bằng dấu ngoặc kép hoặc nháy đơn, nhưng không có dấu đóng ở chỗ của nó.

Vì sao: Thiếu dấu đóng thì YAML đọc tiếp các dòng sau như một phần của câu.

Sai:

    title: "Hội nghị sơ kết
    date: 2023-07-12

Đúng:

    title: "Hội nghị sơ kết"
    date: 2023-07-12
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT204"
MESSAGE = Say(
    "Dấu {found} mở ở đây không được đóng trên cùng dòng.",
    "The {found} that opens here is not closed on its line.",
)
HINT = Say(
    "Thêm dấu {found} ở cuối giá trị, hoặc bỏ dấu mở.",
    "Add {found} at the end of the value, or remove this one.",
)
