"""Dấu cách đặc biệt.

Có dấu cách không ngắt, dấu cách hẹp hay rộng, thường do dán từ trang web hoặc Word.

Vì sao: Nhìn như dấu cách thường, nhưng tìm kiếm và YAML không coi như vậy. Máy đã đổi thành dấu
cách thường khi dựng trang.

Sai:

    publisher: Báo[dấu cách không ngắt]Nhân Dân

Đúng:

    publisher: Báo Nhân Dân
"""

from __future__ import annotations

from generator.diagnostics import Say, Severity

CODE = "BT308"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Ở đây có dấu cách đặc biệt {found}.",
    "There is an unusual space here, {found}.",
)
HINT = Say(
    "Xóa và gõ lại bằng phím cách.",
    "Delete it and press the space bar.",
)
