"""Dấu gạch đầu dòng đặt sai chỗ.

Dấu gạch của một danh sách đứng trên cùng dòng với tên trường.

Vì sao: Mỗi mục của danh sách phải ở một dòng riêng thì YAML mới nhận ra.

Sai:

    programmes: - de-an-06

Đúng:

    programmes:
      - de-an-06
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT213"
MESSAGE = Say(
    "Mục của danh sách không viết được trên cùng dòng với tên trường.",
    "An item cannot stand on the line of the field.",
)
HINT = Say(
    "Xuống dòng trước dấu gạch và thụt vào hai dấu cách; nếu định để trống thì xóa cả dòng.",
    "Begin a new line before the dash, indented by two; remove the line if it means “nothing”.",
)
