"""Tên trường không phải là chữ.

Ở chỗ của tên trường là một danh sách hoặc một nhóm trường.

Vì sao: Tên trường là một từ; thứ khác không ứng với trường nào.

Sai:

    {chair}: Phạm Minh Chính

Đúng:

    chair:
      name: Phạm Minh Chính
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT210"
MESSAGE = Say(
    "Tên trường ở đây không phải là một từ.",
    "The name of a field is not a word here.",
)
HINT = Say(
    "Viết tên trường rồi dấu hai chấm; chữ có ngoặc nhọn hay ngoặc vuông thì đặt trong ngoặc kép.",
    "Write the name and a colon; quote text with braces or brackets.",
)
