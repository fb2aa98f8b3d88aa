"""Dấu hai chấm trong một câu không có ngoặc kép.

Giá trị không nằm trong ngoặc kép mà có dấu hai chấm theo sau là dấu cách.

Vì sao: YAML coi dấu hai chấm là chỗ hết tên trường, nên tưởng có hai trường trên một dòng.

Sai:

    title: Hội nghị: sơ kết 6 tháng đầu năm

Đúng:

    title: "Hội nghị: sơ kết 6 tháng đầu năm"
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT203"
MESSAGE = Say(
    "Dấu hai chấm này làm YAML tưởng là thêm một trường nữa.",
    "This colon makes YAML take it for another field.",
)
HINT = Say(
    "Đặt cả câu trong ngoặc kép, viết: {right}.",
    "Put the whole text into quotes: {right}.",
)
