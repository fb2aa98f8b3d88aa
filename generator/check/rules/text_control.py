"""Ký tự điều khiển hoặc ký tự riêng của phông chữ.

Trong tệp có ký tự điều khiển, ký tự riêng của một phông chữ, hoặc quá nhiều dấu chồng lên nhau.

Vì sao: Ký tự này thường lọt vào khi dán từ PDF hay chương trình khác, và làm hỏng trang web.

Sai:

    title: Hội nghị[ký tự điều khiển] sơ kết

Đúng:

    title: Hội nghị sơ kết
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT304"
MESSAGE = Say(
    "Ở đây có ký tự không phải chữ: {found}.",
    "There is a character here that is no text: {found}.",
)
HINT = Say(
    "Xóa ký tự này; nếu không thấy nó thì xóa cả từ và gõ lại.",
    "Delete it; if you cannot see it, delete the word and type it again.",
)
