"""Tệp lưu bằng UTF-16.

Tệp được lưu với bảng mã UTF-16, mà Windows còn gọi là “Unicode”.

Vì sao: Mọi tệp dữ liệu đều là UTF-8; UTF-16 ghi mỗi chữ bằng hai byte nên máy đọc thành chữ lạ.

Sai:

    # Notepad, Lưu thành…, Mã hóa: UTF-16 LE
    title: Hội nghị

Đúng:

    # Notepad, Lưu thành…, Mã hóa: UTF-8
    title: Hội nghị
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT102"
MESSAGE = Say(
    "Tệp có vẻ được lưu bằng UTF-16 (“Unicode” của Windows).",
    "The file seems to be saved as UTF-16 (what Windows calls “Unicode”).",
)
HINT = Say(
    "Mở tệp bằng Notepad, chọn “Lưu thành…”, ở ô “Mã hóa” chọn UTF-8.",
    "Open it in Notepad, choose “Save as…” and the encoding UTF-8.",
)
