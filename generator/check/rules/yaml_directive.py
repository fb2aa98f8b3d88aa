"""Dòng bắt đầu bằng %.

Một dòng bắt đầu ngay bằng dấu %, mà YAML hiểu là lệnh cho máy đọc.

Vì sao: Dữ liệu ở đây không cần lệnh nào của YAML.

Sai:

    %YAML 1.2
    ---
    title: Hội nghị

Đúng:

    title: Hội nghị
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT221"
MESSAGE = Say(
    "Dòng này bắt đầu bằng %, một lệnh của YAML.",
    "This line begins with %, a directive of YAML.",
)
HINT = Say(
    "Bỏ dòng này; nếu là phần nối của câu trên thì thụt vào.",
    "Remove the line, or indent it if it continues the text above.",
)
