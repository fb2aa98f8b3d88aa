"""Giờ viết cùng ngày.

Trường ngày có cả giờ phút.

Vì sao: Dữ liệu chỉ ghi ngày; giờ họp không được dùng ở đâu.

Sai:

    date: 2023-07-12 08:00

Đúng:

    date: 2023-07-12
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT324"
MESSAGE = Say(
    "{field} viết “{found}”, có cả giờ.",
    "{field} holds “{found}”, with a time of day.",
)
HINT = Say(
    "Chỉ viết ngày: {right}.",
    "Write the day only: {right}.",
)
