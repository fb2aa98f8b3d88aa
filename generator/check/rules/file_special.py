"""Không phải tệp thường.

Ở chỗ của một tệp dữ liệu là thứ khác: thư mục, thiết bị, ống dẫn.

Vì sao: Chỉ tệp thường mới đọc được; đọc thứ khác có thể làm máy chờ mãi.

Sai:

    data/meetings/2023/2023-07-12-so-ket.yml/

Đúng:

    data/meetings/2023/2023-07-12-so-ket.yml
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT112"
MESSAGE = Say(
    "Đây không phải một tệp thường.",
    "This is not a regular file.",
)
HINT = Say(
    "Xóa nó và đặt tệp dữ liệu thật vào chỗ này.",
    "Delete it and put the real file in its place.",
)
