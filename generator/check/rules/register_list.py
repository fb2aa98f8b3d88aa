"""Danh mục không phải là danh sách.

Tệp danh mục không phải là một danh sách các mục, mỗi mục bắt đầu bằng dấu gạch.

Vì sao: Danh mục là nhiều mục cùng loại; thiếu dấu gạch thì máy không biết mục này hết ở đâu.

Sai:

    id: bo-cong-an
    name: Bộ Công an
    kind: ministry

Đúng:

    - id: bo-cong-an
      name: Bộ Công an
      kind: ministry
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT406"
MESSAGE = Say(
    "Danh mục phải là một danh sách.",
    "A register must be a list.",
)
HINT = Say(
    "Bắt đầu mỗi mục bằng “- ” và thụt các dòng sau vào hai dấu cách.",
    "Begin each entry with “- ” and indent its other lines by two spaces.",
)
