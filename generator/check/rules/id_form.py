"""Mã viết sai dạng.

Mã có dấu, chữ hoa, dấu cách, gạch dưới hoặc ký tự khác.

Vì sao: Mã thành một phần của địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và gạch ngang.

Sai:

    - id: Ban hành kế hoạch

Đúng:

    - id: ban-hanh-ke-hoach
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT350"
MESSAGE = Say(
    "{field} không thể là “{found}”.",
    "{field} cannot be “{found}”.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
