"""Tệp lưu bằng Windows-1258.

Tệp được lưu với bảng mã cũ của Windows cho tiếng Việt (Windows-1258) hoặc cho chữ La-tinh.

Vì sao: Mọi tệp dữ liệu đều là UTF-8; cùng một byte ở hai bảng mã là hai chữ khác nhau.

Sai:

    # Lưu thành…, Mã hóa: ANSI
    title: Hội nghị

Đúng:

    # Lưu thành…, Mã hóa: UTF-8
    title: Hội nghị
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT103"
MESSAGE = Say(
    "Tệp có vẻ được lưu bằng Windows-1258 (“ANSI”), không phải UTF-8.",
    "The file seems to be saved as Windows-1258 (“ANSI”), not UTF-8.",
)
HINT = Say(
    "Mở tệp bằng Notepad, chọn “Lưu thành…”, ở ô “Mã hóa” chọn UTF-8 thay cho ANSI.",
    "Open it in Notepad, choose “Save as…” and UTF-8 instead of ANSI.",
)
