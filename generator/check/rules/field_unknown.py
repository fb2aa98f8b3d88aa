"""Trường không có.

Tên trường không phải là tên nào dùng được ở chỗ này.

Vì sao: Máy không biết giá trị ấy là gì, nên nó sẽ không hiện ra ở đâu.

Sai:

    chiar:
      name: Phạm Minh Chính

Đúng:

    chair:
      name: Phạm Minh Chính
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT401"
MESSAGE = Say(
    "Ở đây không có trường nào tên là “{found}”.",
    "There is no field named “{found}” here.",
)
HINT = Say(
    "{suggestion}",
    "{suggestion}",
)
