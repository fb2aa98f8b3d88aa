"""Giá trị bắt đầu bằng ký tự đặc biệt.

Giá trị bắt đầu bằng một ký tự mà YAML dành cho việc khác: % @ ` > | & *

Vì sao: Ký tự ấy ở đầu giá trị có nghĩa riêng trong YAML, nên phải đặt giá trị trong ngoặc kép.

Sai:

    unit: %

Đúng:

    unit: "%"
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT215"
MESSAGE = Say(
    "Giá trị không được bắt đầu bằng “{found}” khi không có ngoặc kép.",
    "An unquoted value cannot begin with “{found}”.",
)
HINT = Say(
    "Viết: {right}.",
    "Write: {right}.",
)
