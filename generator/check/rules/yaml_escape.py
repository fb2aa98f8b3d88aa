r"""Dấu gạch chéo ngược trong ngoặc kép.

Trong ngoặc kép có dấu gạch chéo ngược mà theo sau không phải là một mã của YAML.

Vì sao: Trong ngoặc kép, dấu gạch chéo ngược bắt đầu một mã viết tắt, như chữ n cho dấu xuống dòng.

Sai:

    note: "Thư mục D:\Họp"

Đúng:

    note: 'Thư mục D:\Họp'
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT219"
MESSAGE = Say(
    "YAML không hiểu dấu gạch chéo ngược ở đây.",
    "YAML does not understand this backslash.",
)
HINT = Say(
    "Dùng nháy đơn thay cho ngoặc kép, hoặc viết hai dấu gạch chéo ngược.",
    "Use single quotes, or write two backslashes.",
)
