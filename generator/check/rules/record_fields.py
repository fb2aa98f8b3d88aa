"""Mục không có tên trường.

Ở chỗ của một cuộc họp hay một mục của danh mục là một câu hoặc một danh sách.

Vì sao: Mỗi mục gồm các dòng “tên trường: giá trị”; câu không có tên trường thì máy không hiểu.

Sai:

    - Bộ Công an

Đúng:

    - id: bo-cong-an
      name: Bộ Công an
      kind: ministry
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT407"
MESSAGE = Say(
    "Ở đây phải là các dòng “tên trường: giá trị”.",
    "There must be lines of the form “field: value” here.",
)
HINT = Say(
    "{suggestion}",
    "{suggestion}",
)
