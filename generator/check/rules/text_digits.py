"""Chữ số không phải 0–9.

Có chữ số của bảng chữ khác, như chữ số rộng của bộ gõ tiếng Nhật, tiếng Trung.

Vì sao: Nhìn gần giống 0–9, nhưng máy không tính và không tìm được.

Sai:

    value: ５８

Đúng:

    value: 58
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT307"
MESSAGE = Say(
    "“{found}” không phải chữ số thường.",
    "“{found}” is not written in ordinary digits.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
