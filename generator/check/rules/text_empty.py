"""Giá trị trống.

Trường hoặc mục có mặt nhưng không có chữ nào.

Vì sao: Giá trị trống hiện ra thành một chỗ trống khó hiểu trên trang.

Sai:

    results:
      - text: "  "

Đúng:

    results:
      - text: Đã mở chuyên trang chuyển đổi số.
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT301"
MESSAGE = Say(
    "{field} để trống.",
    "{field} is empty.",
)
HINT = Say(
    "Điền giá trị, hoặc xóa cả dòng.",
    "Fill it in, or remove the line.",
)
