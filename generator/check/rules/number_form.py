"""Không phải một số.

Một trường số có chữ, hai số, giờ phút hoặc ký hiệu khác.

Vì sao: Con số phải viết như nhau ở mọi nơi thì mới cộng, so sánh và vẽ biểu đồ được.

Sai:

    value: 12:30

Đúng:

    value: 12.5
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT310"
MESSAGE = Say(
    "{field} cần một số, nhưng ở đây là “{found}”.",
    "{field} wants a number, but this is “{found}”.",
)
HINT = Say(
    "Chỉ viết chữ số, phần thập phân sau dấu chấm, như 2505 hoặc 58.2.",
    "Write digits only, decimals after a point, such as 2505 or 58.2.",
)
