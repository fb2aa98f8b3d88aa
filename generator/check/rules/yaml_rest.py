"""Còn chữ sau dấu đóng.

Sau dấu ngoặc đóng của giá trị còn chữ.

Vì sao: YAML coi giá trị kết thúc ở dấu đóng, nên không hiểu phần còn lại.

Sai:

    title: "Hội nghị" về chuyển đổi số

Đúng:

    title: '"Hội nghị" về chuyển đổi số'
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT217"
MESSAGE = Say(
    "Sau dấu đóng “{found}” còn chữ.",
    "There is more text after the closing “{found}”.",
)
HINT = Say(
    "Đặt cả câu trong một cặp dấu, viết: {right}.",
    "Put the whole text into one pair of quotes: {right}.",
)
