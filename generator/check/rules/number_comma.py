"""Số thập phân viết với dấu phẩy.

Một trường số viết phần lẻ sau dấu phẩy, như cách viết thường ngày ở Việt Nam.

Vì sao: Trong tệp dữ liệu, dấu phẩy không phải dấu thập phân; khi hiện ra trang, máy tự viết lại
thành 58,2.

Sai:

    value: 58,2

Đúng:

    value: 58.2
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT311"
MESSAGE = Say(
    "Trường {field} viết “{found}” với dấu phẩy.",
    "{field} holds “{found}”, with a comma.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
