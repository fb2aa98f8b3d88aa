"""Ngày viết ngược hoặc dùng dấu khác.

Ngày viết theo thứ tự ngày, tháng, năm, hoặc dùng dấu gạch chéo, dấu chấm.

Vì sao: 12/7/2023 ở nơi khác là ngày 7 tháng 12; năm-tháng-ngày thì ai cũng hiểu như nhau.

Sai:

    date: 12/7/2023

Đúng:

    date: 2023-07-12
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT322"
MESSAGE = Say(
    "{field} viết “{found}”.",
    "{field} holds “{found}”.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
