"""Dòng không có dấu hai chấm.

Ở chỗ của một trường là một dòng chữ không có dấu hai chấm.

Vì sao: Mỗi dòng là “tên trường: giá trị”, hoặc là phần nối tiếp thụt vào dưới dòng trước.

Sai:

    title: Hội nghị sơ kết
    date 2023-07-12

Đúng:

    title: Hội nghị sơ kết
    date: 2023-07-12
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT216"
MESSAGE = Say(
    "Dòng này không có “tên trường:” ở đầu.",
    "This line does not begin with the name of a field and a colon.",
)
HINT = Say(
    "Thêm tên trường và dấu hai chấm; nếu là phần nối của câu trên thì thụt vào thêm.",
    "Add the field and a colon, or indent the line if it continues the text above.",
)
