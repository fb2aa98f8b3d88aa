"""Địa chỉ thiếu https://.

Địa chỉ web không có https:// ở đầu.

Vì sao: Thiếu phần này, trình duyệt tưởng đó là một trang của chính cổng này.

Sai:

    url: baochinhphu.vn/so-ket.htm

Đúng:

    url: https://baochinhphu.vn/so-ket.htm
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT342"
MESSAGE = Say(
    "{field} thiếu https:// ở đầu: “{found}”.",
    "{field} lacks https:// at its beginning: “{found}”.",
)
HINT = Say(
    "Viết {right}.",
    "Write {right}.",
)
