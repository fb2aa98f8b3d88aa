"""Trường viết sai kiểu.

Trường cần một danh sách mà có một câu, cần các trường con mà có một câu, hoặc ngược lại.

Vì sao: Máy không biết câu ấy thuộc về trường con nào.

Sai:

    chair: Phạm Minh Chính

Đúng:

    chair:
      name: Phạm Minh Chính
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT403"
MESSAGE = Say(
    "{field} phải là {wanted}.",
    "{field} must be {wanted}.",
)
HINT = Say(
    "{suggestion}",
    "{suggestion}",
)
