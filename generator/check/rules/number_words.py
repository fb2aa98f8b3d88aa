"""Từ “hơn”, “gần”, “khoảng” viết cùng số.

Trường số có từ chỉ mức chính xác như hơn, gần, khoảng, ước, ít nhất.

Vì sao: Mức chính xác có trường riêng là qualifier; để chung thì máy không tính được con số.

Sai:

    value: hơn 58,2

Đúng:

    value: 58.2
    qualifier: more_than
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT315"
MESSAGE = Say(
    "{field} viết “{found}”, có cả chữ.",
    "{field} holds “{found}”, with words.",
)
HINT = Say(
    "Viết {right} và thêm dòng “qualifier: {qualifier}”.",
    "Write {right} and add a line “qualifier: {qualifier}”.",
)
