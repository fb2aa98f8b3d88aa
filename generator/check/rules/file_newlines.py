"""Dấu xuống dòng kiểu khác.

Tệp xuống dòng theo kiểu Windows (CRLF) hoặc máy Mac đời cũ (CR).

Vì sao: Nội dung vẫn đọc được, nhưng lần sửa sau sẽ hiện ra như mọi dòng đều thay đổi.

Sai:

    # Góc dưới của VS Code ghi CRLF

Đúng:

    # Góc dưới của VS Code ghi LF
"""

from __future__ import annotations

from generator.diagnostics import Say, Severity

CODE = "BT111"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Tệp xuống dòng bằng {found}.",
    "Lines of the file end in {found}.",
)
HINT = Say(
    (
        "Trong VS Code, bấm chữ CRLF ở góc dưới bên phải và chọn LF; trong Notepad++: Edit → "
        "EOL Conversion → Unix (LF)."
    ),
    "Choose LF as the end of line in your editor.",
)
