"""Số 0 thừa ở đầu.

Số bắt đầu bằng chữ số 0 thừa.

Vì sao: Số 0 ở đầu không có nghĩa, và một số công cụ đọc 010 thành 8.

Sai:

    value: 06

Đúng:

    value: 6
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT313"
MESSAGE = Say(
    "{field} viết “{found}”, với số 0 thừa ở đầu.",
    "{field} holds “{found}”, with a leading zero.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
