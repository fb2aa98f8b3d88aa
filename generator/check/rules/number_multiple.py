"""Số viết kèm nghìn, triệu, tỷ.

Trường số có cả chữ nghìn, triệu hoặc tỷ, như 2,5 triệu.

Vì sao: Bỏ sót chữ ấy thì con số nhỏ đi hàng nghìn, hàng triệu lần; máy không biết
chỉ số tính bằng gì.

Sai:

    value: 2,5 triệu

Đúng:

    value: 2500000
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT351"
MESSAGE = Say(
    "{field} viết “{found}”, có chữ “{word}”.",
    "{field} holds “{found}”, with the word “{word}”.",
)
HINT = Say(
    "Đơn vị của chỉ số đã có chữ “{word}” thì viết {right}; nếu không, viết đủ {full}.",
    "Write {right} if the unit of the indicator holds “{word}” already, else {full}.",
)
