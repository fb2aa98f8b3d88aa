"""Dùng & hoặc * của YAML.

Giá trị bắt đầu bằng & hay *, mà YAML hiểu là đặt tên cho một đoạn hoặc chép lại đoạn đó.

Vì sao: Đoạn chép lại có thể nhân lên đến mức làm đầy bộ nhớ, và người đọc tệp khó thấy giá trị
thật.

Sai:

    note: *quan trọng

Đúng:

    note: "*quan trọng"
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT206"
MESSAGE = Say(
    "Giá trị bắt đầu bằng “{found}”, mà YAML hiểu là chép lại một đoạn khác.",
    "The value begins with “{found}”, which means anchor or alias in YAML.",
)
HINT = Say(
    "Nếu là chữ thì đặt trong ngoặc kép; nếu muốn dùng lại giá trị thì viết lại đầy đủ.",
    "Quote it if it is text; otherwise write the value out in full.",
)
