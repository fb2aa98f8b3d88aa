"""Chữ đã mất.

Trong chữ có dấu hỏi trong hình thoi, mà các chương trình viết thay cho chữ không đọc được.

Vì sao: Chữ gốc không còn trong tệp; trang sẽ hiện nguyên dấu này.

Sai:

    title: H�i nghị

Đúng:

    title: Hội nghị
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT328"
MESSAGE = Say(
    "Dấu “{found}” này thay cho một chữ đã mất.",
    "This “{found}” stands for a character that was lost.",
)
HINT = Say(
    "Xem lại nguồn và gõ lại cả từ.",
    "Look at the source and type the word again.",
)
