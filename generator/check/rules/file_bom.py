"""Dấu BOM ở đầu tệp.

Ba byte đầu tệp là dấu BOM, do chọn “UTF-8 có BOM” (UTF-8 with BOM) khi lưu.

Vì sao: Dấu này không hiện ra nhưng làm một số công cụ đọc nhầm dòng đầu; bỏ đi thì nội dung không
đổi.

Sai:

    # Lưu thành…, Mã hóa: UTF-8 có BOM

Đúng:

    # Lưu thành…, Mã hóa: UTF-8
"""

from __future__ import annotations

from generator.diagnostics import Say, Severity

CODE = "BT110"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Đầu tệp có dấu BOM.",
    "The file begins with a byte order mark.",
)
HINT = Say(
    "Lưu lại bằng “UTF-8”, không chọn “UTF-8 có BOM”.",
    "Save it as “UTF-8” instead of “UTF-8 with BOM”.",
)
