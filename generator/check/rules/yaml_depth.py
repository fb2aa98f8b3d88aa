"""Lồng quá sâu.

Các danh sách và trường con lồng vào nhau quá 20 bậc.

Vì sao: Không cuộc họp nào cần quá sáu bậc; lồng sâu thường là gõ nhầm dấu gạch hoặc dấu ngoặc.

Sai:

    results:
      - - - - - - - - - - - - - - - - - - - - - Nội dung

Đúng:

    results:
      - text: Nội dung
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT209"
MESSAGE = Say(
    "Chỗ này lồng sâu hơn {limit} bậc.",
    "This is nested deeper than {limit} levels.",
)
HINT = Say(
    "Bỏ các dấu gạch hoặc dấu ngoặc thừa.",
    "Remove the superfluous dashes or brackets.",
)
