"""Không phải true hay false.

Một trường có hay không ghi thứ khác true và false.

Vì sao: Máy chỉ hiểu hai chữ này; “có”, “yes” hay “1” mỗi nơi hiểu một khác.

Sai:

    headline: có

Đúng:

    headline: true
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT330"
MESSAGE = Say(
    "{field} viết “{found}”.",
    "{field} holds “{found}”.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
