"""Số có dấu ngăn hàng nghìn.

Số viết với dấu chấm, dấu cách hoặc dấu phẩy ngăn hàng nghìn.

Vì sao: Máy đọc 1.146 là một phẩy một bốn sáu. Trang tự thêm dấu chấm khi hiện ra: 1.146.

Sai:

    value: 1.146

Đúng:

    value: 1146
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT312"
MESSAGE = Say(
    "{field} viết “{found}” với dấu ngăn hàng nghìn.",
    "{field} holds “{found}”, with thousands marked.",
)
HINT = Say(
    "Viết liền: {right}. Nếu dấu chấm là dấu thập phân, thêm một số 0 ở cuối.",
    "Write it without: {right}. If the point is a decimal one, add a zero at the end.",
)
