"""Ngày viết bằng lời.

Ngày viết bằng lời, như “tháng 7/2023”, “quý III/2023” hoặc “6 tháng đầu năm 2023”.

Vì sao: Máy chỉ sắp thứ tự được ngày viết bằng số; trang tự viết lại thành lời.

Sai:

    period: 6 tháng đầu năm 2023

Đúng:

    period: 2023-S1
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT323"
MESSAGE = Say(
    "{field} viết bằng lời: “{found}”.",
    "{field} is in words: “{found}”.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
