"""Dùng ! của YAML.

Giá trị bắt đầu bằng dấu chấm than, mà YAML hiểu là tên của một kiểu dữ liệu.

Vì sao: Ở đây kiểu của giá trị do trường quyết định, không do tệp; kiểu lạ còn có thể gây hại.

Sai:

    note: !quan trọng

Đúng:

    note: "!quan trọng"
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT207"
MESSAGE = Say(
    "“{found}” bắt đầu bằng dấu chấm than, mà YAML hiểu là tên một kiểu dữ liệu.",
    "“{found}” begins with an exclamation mark: a tag in YAML.",
)
HINT = Say(
    "Nếu là chữ thì đặt trong ngoặc kép; nếu không thì bỏ đi.",
    "Quote it if it is text, else remove it.",
)
