"""Thẻ HTML trong chữ.

Trong chữ có dấu < liền với chữ cái hoặc dấu gạch chéo, như một thẻ HTML.

Vì sao: Chữ trong tệp hiện ra nguyên văn; thẻ HTML sẽ hiện thành ký hiệu, hoặc có thể gây hại.

Sai:

    text: Đạt <b>58,2%</b> hồ sơ.

Đúng:

    text: Đạt 58,2% hồ sơ.
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT303"
MESSAGE = Say(
    "“{found}” giống như một thẻ HTML.",
    "“{found}” looks like an HTML tag.",
)
HINT = Say(
    "Bỏ thẻ, chỉ giữ chữ; nếu là dấu nhỏ hơn thì thêm dấu cách sau dấu <.",
    "Remove the tag and keep the text; put a space after < if it means “less than”.",
)
