"""Dấu của số viết sai kiểu.

Số có dấu cộng, hoặc dấu trừ là ký hiệu khác với dấu gạch ngang trên bàn phím.

Vì sao: Máy chỉ hiểu dấu trừ là gạch ngang; số dương thì không cần dấu.

Sai:

    value: +7

Đúng:

    value: 7
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT317"
MESSAGE = Say(
    "{field} viết “{found}”, với dấu mà máy không hiểu.",
    "{field} holds “{found}”, with a sign that is not understood.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
