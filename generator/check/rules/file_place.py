"""Tệp đặt sai chỗ.

Trong thư mục data có một tệp không nằm ở nơi của cuộc họp hay của danh mục.

Vì sao: Chỉ tệp ở đúng chỗ mới được đọc; tệp lạc chỗ sẽ không bao giờ hiện ra trang nào.

Sai:

    data/2023-07-12-so-ket.yml

Đúng:

    data/meetings/2023/2023-07-12-so-ket.yml
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT109"
MESSAGE = Say(
    "Tệp “{found}” không nằm ở chỗ dành cho dữ liệu.",
    "The file “{found}” is not where records belong.",
)
HINT = Say(
    (
        "Đặt tệp cuộc họp trong data/meetings/<năm>/, danh mục trong data/registers/; xóa tệp "
        "không dùng."
    ),
    (
        "Put meetings into data/meetings/<year>/, registers into data/registers/; delete what "
        "is not used."
    ),
)
