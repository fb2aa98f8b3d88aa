"""Quá nhiều mục trong một tệp.

Tệp có quá 20 000 giá trị.

Vì sao: Một cuộc họp có vài trăm giá trị; nhiều như vậy thường là dán nhầm cả bảng số liệu.

Sai:

    # Bảng số liệu 100.000 ô
    results: [1, 2, 3, 4, 5]

Đúng:

    results:
      - text: Nội dung
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT212"
MESSAGE = Say(
    "Tệp có quá {limit} giá trị.",
    "The file holds more than {limit} values.",
)
HINT = Say(
    "Bỏ phần dán nhầm.",
    "Remove what was pasted by mistake.",
)
