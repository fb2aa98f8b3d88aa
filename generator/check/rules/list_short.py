"""Danh sách trống.

Một danh sách bắt buộc không có mục nào.

Vì sao: Không nêu chương trình hay nguồn nào thì cuộc họp không có chỗ trên cổng.

Sai:

    sources: []

Đúng:

    sources:
      - id: bao-chinh-phu
        publisher: Báo Chính phủ
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT405"
MESSAGE = Say(
    "{field} cần ít nhất {min_length} mục.",
    "{field} needs {min_length} item at least.",
)
HINT = Say(
    "Thêm một mục, bắt đầu bằng “- ”.",
    "Add an item that begins with “- ”.",
)
