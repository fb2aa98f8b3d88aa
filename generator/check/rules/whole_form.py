"""Không phải số nguyên.

Một trường đếm số ô, số hàng ghi số lẻ, số âm hoặc chữ.

Vì sao: Ô trên lưới đếm từ 1; số lẻ hay số âm không chỉ ô nào.

Sai:

    tile:
      column: ba

Đúng:

    tile:
      column: 3
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT331"
MESSAGE = Say(
    "{field} cần một số nguyên, nhưng ở đây là “{found}”.",
    "{field} wants a whole number, but this is “{found}”.",
)
HINT = Say(
    "Viết một số như 3.",
    "Write a number such as 3.",
)
