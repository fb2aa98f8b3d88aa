"""Tệp gõ bằng TCVN3.

Tệp được gõ bằng bảng mã TCVN3 (ABC), thường đi với các phông chữ tên bắt đầu bằng “.Vn”.

Vì sao: Mọi tệp dữ liệu đều là UTF-8; chữ TCVN3 chỉ đọc được khi máy có đúng phông chữ ấy.

Sai:

    # Gõ với bảng mã TCVN3 (ABC)
    title: Héi nghÞ

Đúng:

    # Gõ với bảng mã Unicode
    title: Hội nghị
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT104"
MESSAGE = Say(
    "Tệp có vẻ được gõ bằng TCVN3 (ABC), không phải UTF-8.",
    "The file seems to be typed in TCVN3 (ABC), not UTF-8.",
)
HINT = Say(
    (
        "Dùng công cụ chuyển mã của UniKey (Ctrl+Shift+F6): từ TCVN3 (ABC) sang Unicode, rồi "
        "lưu lại bằng UTF-8."
    ),
    "Convert it from TCVN3 to Unicode, for instance with UniKey's toolkit, and save it as UTF-8.",
)
