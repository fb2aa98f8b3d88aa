"""Thiếu dấu cách sau dấu hai chấm hoặc dấu gạch.

Sau tên trường và dấu hai chấm, hoặc sau dấu gạch đầu mục, không có dấu cách.

Vì sao: Không có dấu cách thì YAML coi cả dòng là một câu chứ không phải một trường.

Sai:

    date:2023-07-12

Đúng:

    date: 2023-07-12
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT214"
MESSAGE = Say(
    "Sau “{found}” phải có một dấu cách.",
    "“{found}” must be followed by a space.",
)
HINT = Say(
    "Viết: {right}.",
    "Write: {right}.",
)
