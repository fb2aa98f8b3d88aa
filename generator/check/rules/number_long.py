"""Số quá dài.

Số có hơn 18 chữ số, hoặc hơn 9 chữ số thập phân.

Vì sao: Không nguồn nào nêu con số như vậy; thường là gõ hoặc dán nhầm.

Sai:

    value: 12345678901234567890

Đúng:

    value: 1234567890
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT319"
MESSAGE = Say(
    "{field} có một số quá dài.",
    "{field} holds a number that is too long.",
)
HINT = Say(
    "Xem lại nguồn; nhiều nhất 18 chữ số và 9 chữ số thập phân.",
    "Check the source; 18 digits and 9 decimals at most.",
)
