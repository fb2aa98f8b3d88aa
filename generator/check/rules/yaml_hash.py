"""Dấu # làm mất phần sau.

Trong một giá trị không có ngoặc kép có dấu # đứng sau dấu cách và liền với chữ.

Vì sao: YAML coi từ đó đến cuối dòng là chú thích và bỏ đi, không báo gì.

Sai:

    title: Hội nghị #2 về dữ liệu

Đúng:

    title: "Hội nghị #2 về dữ liệu"
"""

from __future__ import annotations

from generator.diagnostics import Say, Severity

CODE = "BT220"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Từ dấu # này đến hết dòng bị coi là chú thích và bỏ đi.",
    "From this # on, the line is taken for a comment and dropped.",
)
HINT = Say(
    "Nếu là chữ thì viết: {right}. Nếu là chú thích thì thêm dấu cách sau dấu #.",
    "If it is text, write: {right}. If it is a comment, put a space after the #.",
)
