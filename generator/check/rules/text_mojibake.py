"""Chữ vỡ vì đọc nhầm bảng mã.

Chữ tiếng Việt đã thành chuỗi ký hiệu như “á»™”, hoặc thành dấu hỏi trong hình thoi.

Vì sao: Chữ bị đọc nhầm bảng mã từ trước khi dán vào đây; trang sẽ hiện nguyên chuỗi ký hiệu ấy.

Sai:

    title: Há»™i nghá»‹ sÆ¡ káº¿t

Đúng:

    title: Hội nghị sơ kết
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT325"
MESSAGE = Say(
    "“{found}” có vẻ là chữ bị đọc nhầm bảng mã.",
    "“{found}” seems to be text read in a wrong encoding.",
)
HINT = Say(
    "Gõ lại chữ này, hoặc chép lại từ nguồn; có lẽ là “{right}”.",
    "Type it again or copy it anew; it may be “{right}”.",
)
