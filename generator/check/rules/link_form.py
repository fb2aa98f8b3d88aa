"""Địa chỉ web sai.

Địa chỉ có dấu cách, ký tự lạ, tên đăng nhập, hoặc thiếu tên trang.

Vì sao: Người đọc bấm vào địa chỉ sai sẽ không tới được nguồn.

Sai:

    url: https:/baochinhphu.vn/so ket

Đúng:

    url: https://baochinhphu.vn/so-ket
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT340"
MESSAGE = Say(
    "{field} không phải địa chỉ web đúng: “{found}”.",
    "{field} is not a proper web address: “{found}”.",
)
HINT = Say(
    "Chép lại cả địa chỉ từ thanh địa chỉ của trình duyệt.",
    "Copy the whole address from the browser's address bar.",
)
