"""Ký tự ẩn.

Trong tệp có ký tự không nhìn thấy: dấu cách rộng bằng không, dấu đổi chiều chữ, gạch nối mềm.

Vì sao: Hai từ nhìn giống nhau thành khác nhau, tìm không ra; dấu đổi chiều còn có thể giấu nội
dung.

Sai:

    publisher: Báo[ký tự ẩn] Nhân Dân

Đúng:

    publisher: Báo Nhân Dân
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT306"
MESSAGE = Say(
    "Ở đây có ký tự ẩn {found}.",
    "There is an invisible character here, {found}.",
)
HINT = Say(
    "Xóa ký tự ẩn; nếu không thấy nó thì xóa cả từ và gõ lại.",
    "Delete it; if you cannot see it, delete the word and type it again.",
)
