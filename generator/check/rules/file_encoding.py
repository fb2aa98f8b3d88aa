"""Tệp không phải UTF-8.

Tệp chứa byte không đọc được theo UTF-8, và không rõ nó được lưu bằng bảng mã nào.

Vì sao: Mỗi bảng mã ghi chữ có dấu một cách khác nhau; đọc nhầm bảng mã thì cả tệp thành chữ lạ.

Sai:

    # Lưu với bảng mã khác UTF-8
    title: H?i ngh?

Đúng:

    # Lưu với bảng mã UTF-8
    title: Hội nghị
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT101"
MESSAGE = Say(
    "Từ chỗ này tệp không đọc được theo UTF-8 (byte {byte}).",
    "From here on the file is not UTF-8 (byte {byte}).",
)
HINT = Say(
    "Mở tệp bằng chương trình đã soạn nó, chọn “Lưu thành…” với bảng mã UTF-8.",
    "Open the file where it was written and save it as UTF-8.",
)
