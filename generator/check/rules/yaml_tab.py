"""Phím Tab ở đầu dòng.

Dòng thụt vào bằng phím Tab thay cho dấu cách.

Vì sao: YAML tính độ thụt bằng dấu cách; một Tab rộng bao nhiêu thì mỗi máy hiểu một khác.

Sai:

    chair:
    →name: Phạm Minh Chính

Đúng:

    chair:
      name: Phạm Minh Chính
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT202"
MESSAGE = Say(
    "Dòng này thụt vào bằng phím Tab.",
    "This line is indented with a tab.",
)
HINT = Say(
    "Xóa Tab và gõ dấu cách, hai dấu cho mỗi bậc.",
    "Replace the tab with spaces, two for each level.",
)
